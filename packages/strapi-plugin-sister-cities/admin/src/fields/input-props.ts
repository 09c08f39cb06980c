import type { ReactNode } from 'react';

/** What the Content Manager hands to the form of a custom field. */
export interface FieldInputProps {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
  attribute?: { options?: Readonly<Record<string, unknown>>; pluginOptions?: unknown };
  /** Tell the live preview which field has the focus. */
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A text of the Content Manager, which sends the empty text where an attribute has none. */
export const filledOr = (text: string | undefined, fallback: string): string =>
  text === undefined || text === '' ? fallback : text;

/** The label as plain words, for names of controls inside the field. */
export const labelText = ({ label, name }: Pick<FieldInputProps, 'label' | 'name'>): string =>
  typeof label === 'string' ? label : name;
