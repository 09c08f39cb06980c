import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { isCodeFormat } from '../../../../shared/code-formats';
import { CodeControl } from '../code/code-control';
import { ForeignValue } from '../frame/foreign-value';

interface TextRowProps {
  id: string;
  /** What the input is called for those who cannot see where it stands. */
  label: string;
  item: unknown;
  /** What the text has to be; a code of a register is found by its name. */
  format: string | undefined;
  error: string | undefined;
  disabled: boolean;
  onChange: (text: string) => void;
  onEnter: () => void;
  actions: ReactNode;
}

type ControlProps = Omit<TextRowProps, 'item' | 'actions' | 'onEnter'> & {
  text: string;
  onKey: (event: KeyboardEvent) => void;
};

const Control = ({ id, label, text, format, error, disabled, onChange, onKey }: ControlProps) =>
  isCodeFormat(format) ? (
    <CodeControl
      id={id}
      format={format}
      label={label}
      name={label}
      value={text}
      hasError={error !== undefined}
      disabled={disabled}
      onChange={(code) => {
        onChange(code ?? '');
      }}
      onKey={onKey}
    />
  ) : (
    <TextInput
      aria-label={label}
      value={text}
      disabled={disabled}
      autoComplete="off"
      onKeyDown={onKey}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={(event) => {
        if (event.target.value !== event.target.value.trim()) onChange(event.target.value.trim());
      }}
    />
  );

/** One text of a list. Enter goes on with the next. */
export const TextRow = ({ item, onEnter, actions, ...props }: TextRowProps) => {
  const { id, format, disabled } = props;
  const [isIn, setIn] = useState(false);
  const pressed = (event: KeyboardEvent): void => {
    // An input method confirms its candidate with Enter; with Control or Command it saves the entry.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter();
  };
  const isText = item === null || item === undefined || typeof item === 'string';
  // Whoever writes a code is not told with every letter that it is none yet.
  const error = isCodeFormat(format) && isIn ? undefined : props.error;
  return (
    <Flex tag="li" gap={1} alignItems="flex-start" justifyContent="flex-end" wrap="wrap">
      <Box flex="1 1 18rem">
        {isText ? (
          <Field.Root
            id={id}
            error={error ?? false}
            onFocus={() => {
              setIn(true);
            }}
            onBlur={() => {
              setIn(false);
            }}
          >
            <Control {...props} error={error} text={item ?? ''} onKey={pressed} />
            <Field.Error />
          </Field.Root>
        ) : (
          <ForeignValue value={item} disabled={disabled} />
        )}
      </Box>
      <Flex gap={1} paddingTop={1}>
        {actions}
      </Flex>
    </Flex>
  );
};
