import { Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';

import { isCodeFormat } from '../../../../shared/code-formats';
import { useMessages } from '../../translations/message';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';

import { CodeControl } from './code-control';
import { understandCode } from './describe';

/** A code of a register: a country, a language or a time zone, found by its name. */
const CodeInput = (props: FieldInputProps) => {
  const { name, hint, placeholder, disabled = false, attribute } = props;
  const id = useId();
  const say = useMessages();
  const { locale } = useIntl();
  const field = useField(name);
  const { format, shownAs } = attribute?.options ?? {};
  const shown: unknown = useField(typeof shownAs === 'string' ? shownAs : name).value;
  const focusRef = useFocusInputField<HTMLInputElement>(name);
  const [isTyping, setTyping] = useState(false);
  const serverError = useFreshError(field.error, field.value);

  if (!isCodeFormat(format)) return <Typography variant="pi">{say('field.option-missing')}</Typography>;

  const text = typeof field.value === 'string' ? field.value : '';
  const { problem } = understandCode(format, text, locale, say);
  const error = (isTyping ? undefined : problem) ?? errorText(serverError, name, labelText(props));
  const own = typeof shownAs === 'string' && typeof shown === 'string' ? shown.trim() : '';
  return (
    <FieldFrame
      {...props}
      id={id}
      error={error}
      onBlur={() => {
        setTyping(false);
        props.onBlur?.();
      }}
    >
      <CodeControl
        id={id}
        format={format}
        label={labelText(props)}
        value={field.value}
        disabled={disabled}
        hasError={error !== undefined}
        hasHint={Boolean(hint)}
        placeholder={placeholder}
        focusRef={focusRef}
        remark={own === '' ? undefined : say('code.shown-as', { name: own })}
        onChange={(value) => {
          setTyping(true);
          field.onChange(name, value);
        }}
      />
    </FieldFrame>
  );
};

export default CodeInput;
