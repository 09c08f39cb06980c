import { Box, TextInput } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import type { ChangeEvent } from 'react';

import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { filledOr, labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';
import { useDraft } from '../use-draft';

import { Answer } from './answer';

/** What a typed text is taken for. */
export interface Understanding {
  /** What is stored. A text that is not understood is kept as typed: the server refuses it, and nobody loses it. */
  value: string | null;
  /** The words that say how it was understood. */
  understood: string | undefined;
  /** The words that say why it was not. */
  problem: string | undefined;
}

interface UnderstoodInputProps extends FieldInputProps {
  read: (text: string) => Understanding;
  /** The placeholder, where the attribute has none. */
  example: string;
}

/** A line of text that is read as something more exact, and says how it was understood. */
export const UnderstoodInput = ({ read, example, ...props }: UnderstoodInputProps) => {
  const { name, hint, placeholder, disabled = false } = props;
  const id = useId();
  const field = useField(name);
  const typing = useDraft(field.value, typeof field.value === 'string' ? field.value : '');
  const [isTyping, setTyping] = useState(false);
  const focusRef = useFocusInputField<HTMLInputElement>(name);

  const { understood, problem } = read(typing.text);
  const serverError = useFreshError(field.error, field.value);
  const error = (isTyping ? undefined : problem) ?? errorText(serverError, name, labelText(props));
  const answer = error === undefined ? understood : undefined;

  const change = ({ target: { value: text } }: ChangeEvent<HTMLInputElement>): void => {
    const { value } = read(text);
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
      <Box>
        <TextInput
          ref={focusRef}
          value={typing.text}
          placeholder={disabled ? '' : filledOr(placeholder, example)}
          disabled={disabled}
          autoComplete="off"
          onChange={change}
          onBlur={leave}
          {...(error === undefined
            ? { 'aria-describedby': `${id}-understood${hint ? ` ${id}-hint` : ''}` }
            : {})}
        />
        <Answer id={`${id}-understood`} words={answer} />
      </Box>
    </FieldFrame>
  );
};
