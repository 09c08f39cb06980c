import { ChoiceSelect } from '../../choice/choice-select';

import type { CellProps } from './cell-props';

/** One value of a vocabulary, by its label. */
export const ChoiceCell = ({ field, value, disabled, onChange }: CellProps<'choice'>) => (
  <ChoiceSelect
    vocabulary={field.vocabulary}
    value={value}
    required={field.required ?? false}
    disabled={disabled}
    onChange={onChange}
  />
);
