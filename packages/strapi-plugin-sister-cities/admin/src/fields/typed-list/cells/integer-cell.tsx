import { TextInput } from '@strapi/design-system';

import { useDraft } from '../../use-draft';

import type { CellProps } from './cell-props';
import { readInteger } from './read-integer';

/**
 * A whole number. Not the design system's number input: that goes on showing the old number when changes are
 * discarded.
 */
export const IntegerCell = ({ value, disabled, onChange }: CellProps<'integer'>) => {
  const typing = useDraft(value, typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      value={typing.text}
      disabled={disabled}
      onChange={(event) => {
        const read = readInteger(event.target.value);
        typing.keep({ text: event.target.value, value: read ?? undefined });
        onChange(read);
      }}
      onBlur={typing.drop}
    />
  );
};
