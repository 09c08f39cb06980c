import { offeredValues } from '../../choices/stored';
import { useChoiceLabel } from '../../choices/use-choice-label';

import type { CellProps } from './cell-props';
import { SelectCell } from './select-cell';

/** One value of a vocabulary, by its label. */
export const ChoiceCell = ({ field, value, disabled, onChange }: CellProps<'choice'>) => {
  const label = useChoiceLabel(field.vocabulary);
  const chosen = typeof value === 'string' ? value : '';
  const options = offeredValues(field.vocabulary, chosen === '' ? [] : [chosen]);
  return (
    <SelectCell
      value={chosen}
      options={options.map((each) => ({ value: each, label: label(each) }))}
      required={field.required ?? false}
      disabled={disabled}
      onChange={onChange}
    />
  );
};
