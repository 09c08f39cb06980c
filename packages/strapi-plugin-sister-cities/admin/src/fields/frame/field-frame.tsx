import { Box, Field } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { FieldInputProps } from '../input-props';

interface FieldFrameProps extends Omit<FieldInputProps, 'attribute' | 'placeholder' | 'disabled'> {
  id: string;
  error: string | undefined;
  children: ReactNode;
}

/** Label, hint and error around one control; a new error is announced. */
export const FieldFrame = ({
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
}: FieldFrameProps) => (
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
    {children}
    <Field.Hint />
    <Box aria-live="polite">
      <Field.Error />
    </Box>
  </Field.Root>
);
