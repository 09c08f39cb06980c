import { ChoicesSelect } from '../../choices/choices-select';

import type { CellProps } from './cell-props';

/** Several values of a vocabulary. */
export const ChoicesCell = ({ field, value, disabled, onChange }: CellProps<'choices'>) => (
  <ChoicesSelect vocabulary={field.vocabulary} value={value} disabled={disabled} onChange={onChange} />
);
