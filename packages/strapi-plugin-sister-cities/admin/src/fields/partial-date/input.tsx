import { TextInput, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useIntl } from 'react-intl';

import { useMessages } from '../../translations/message';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { filledOr, labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';
import { useDraft } from '../use-draft';

import { misunderstanding, understanding } from './describe';
import { readPartialDate } from './read';

/** A date as precisely as it is known, written the way people write dates, and how it was understood. */
const PartialDateInput = (props: FieldInputProps) => {
  const { name, hint, placeholder, disabled = false } = props;
  const id = useId();
  const say = useMessages();
  const { locale } = useIntl();
  const field = useField(name);
  const typing = useDraft(field.value, typeof field.value === 'string' ? field.value : '');
  const [isTyping, setTyping] = useState(false);
  const focusRef = useFocusInputField<HTMLInputElement>(name);

  const reading = readPartialDate(typing.text, locale);
  const serverError = useFreshError(field.error, field.value);
  const error =
    (isTyping ? undefined : misunderstanding(reading, locale, say)) ??
    errorText(serverError, name, labelText(props));
  const understood = error === undefined ? understanding(reading, locale, say) : undefined;

  const change = ({ target: { value: text } }: ChangeEvent<HTMLInputElement>): void => {
    const next = readPartialDate(text, locale);
    // What is not understood is kept as typed: the server refuses it, and nobody loses what they wrote.
    const value = next.kind === 'understood' ? next.iso : text.trim() || null;
    setTyping(true);
    typing.keep({ text, value });
    field.onChange(name, value);
  };

  const leave = (): void => {
    setTyping(false);
    typing.drop();
  };

  return (
    <FieldFrame {...props} id={id} error={error}>
      <TextInput
        ref={focusRef}
        value={typing.text}
        placeholder={disabled ? '' : filledOr(placeholder, say('partial-date.placeholder'))}
        disabled={disabled}
        autoComplete="off"
        onChange={change}
        onBlur={leave}
        {...(error === undefined
          ? { 'aria-describedby': `${id}-understood${hint ? ` ${id}-hint` : ''}` }
          : {})}
      />
      <Typography id={`${id}-understood`} aria-live="polite" variant="pi" textColor="neutral800">
        {understood}
      </Typography>
    </FieldFrame>
  );
};

export default PartialDateInput;
