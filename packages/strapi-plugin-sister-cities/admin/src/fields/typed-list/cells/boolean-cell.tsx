import { useMessages } from '../../../translations/message';
import { OneOf } from '../../choice/one-of';

import type { CellProps } from './cell-props';

/** Yes, no, or not stated: a switch could not show the third. */
export const BooleanCell = ({ field, value, disabled, onChange }: CellProps<'boolean'>) => {
  const say = useMessages();
  return (
    <OneOf
      value={typeof value === 'boolean' ? String(value) : ''}
      options={[
        { value: 'true', label: say('boolean.true') },
        { value: 'false', label: say('boolean.false') },
      ]}
      required={field.required ?? false}
      disabled={disabled}
      onChange={(next) => {
        onChange(next === null ? null : next === 'true');
      }}
    />
  );
};
