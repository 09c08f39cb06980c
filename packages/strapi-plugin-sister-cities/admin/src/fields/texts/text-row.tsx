import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import type { KeyboardEvent, ReactNode } from 'react';

import { ForeignValue } from '../frame/foreign-value';

interface TextRowProps {
  id: string;
  /** What the input is called for those who cannot see where it stands. */
  label: string;
  item: unknown;
  error: string | undefined;
  disabled: boolean;
  onChange: (text: string) => void;
  onEnter: () => void;
  actions: ReactNode;
}

/** One text of a list. Enter goes on with the next. */
export const TextRow = ({ id, label, item, error, disabled, onChange, onEnter, actions }: TextRowProps) => {
  const pressed = (event: KeyboardEvent): void => {
    // An input method confirms its candidate with Enter; with Control or Command it saves the entry.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter();
  };
  const isText = item === null || item === undefined || typeof item === 'string';
  return (
    <Flex tag="li" gap={1} alignItems="flex-start" justifyContent="flex-end" wrap="wrap">
      <Box flex="1 1 18rem">
        {isText ? (
          <Field.Root id={id} error={error ?? false}>
            <TextInput
              aria-label={label}
              value={item ?? ''}
              disabled={disabled}
              autoComplete="off"
              onKeyDown={pressed}
              onChange={(event) => {
                onChange(event.target.value);
              }}
              onBlur={(event) => {
                if (event.target.value !== event.target.value.trim()) onChange(event.target.value.trim());
              }}
            />
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
