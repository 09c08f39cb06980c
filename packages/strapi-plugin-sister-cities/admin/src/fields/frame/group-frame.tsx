import { Box, Field, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { FieldInputProps } from '../input-props';

interface GroupFrameProps extends Omit<FieldInputProps, 'attribute' | 'placeholder' | 'disabled'> {
  id: string;
  error: string | undefined;
  children: ReactNode;
}

/**
 * Label, hint and error around a group of controls. Strapi's form moves the focus to what an error describes: here
 * the group itself.
 */
export const GroupFrame = ({
  id,
  name,
  label,
  labelAction,
  hint,
  error,
  required,
  onFocus,
  onBlur,
  children,
}: GroupFrameProps) => {
  const describedBy = error === undefined ? (hint ? `${id}-hint` : undefined) : `${id}-error`;
  return (
    <Field.Root
      id={id}
      name={name}
      error={error ?? false}
      hint={hint}
      required={required ?? false}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex
        id={id}
        role="group"
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        direction="column"
        alignItems="stretch"
        gap={2}
      >
        {children}
      </Flex>
      <Field.Hint />
      <Box aria-live="polite">
        <Field.Error />
      </Box>
    </Field.Root>
  );
};
