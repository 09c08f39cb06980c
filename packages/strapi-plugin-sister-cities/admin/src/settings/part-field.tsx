import { Box, Field } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PartFieldProps {
  label: string;
  hint?: string;
  error: string | undefined;
  required?: boolean;
  children: ReactNode;
}

/** Label, hint and error around one part of a rule; a new error is announced. */
export const PartField = ({ label, hint, error, required = false, children }: PartFieldProps) => (
  <Field.Root error={error ?? false} hint={hint} required={required}>
    <Field.Label>{label}</Field.Label>
    {children}
    <Field.Hint />
    <Box aria-live="polite">
      <Field.Error />
    </Box>
  </Field.Root>
);
