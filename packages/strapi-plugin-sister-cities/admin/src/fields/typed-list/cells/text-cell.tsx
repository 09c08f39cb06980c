import { Textarea, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import type { CellProps } from './cell-props';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** A line of text, or several where the field is long. Space around it is dropped on leaving. */
export const TextCell = ({ field, value, disabled, onChange }: CellProps<'text'>) => {
  const shared = {
    value: typeof value === 'string' ? value : '',
    disabled,
    onChange: (event: ChangeEvent<Typed>) => {
      onChange(event.target.value);
    },
    onBlur: (event: ChangeEvent<Typed>) => {
      const tidy = event.target.value.trim();
      if (tidy !== event.target.value) onChange(tidy);
    },
  };
  return field.long ? <Textarea {...shared} /> : <TextInput {...shared} autoComplete="off" />;
};
