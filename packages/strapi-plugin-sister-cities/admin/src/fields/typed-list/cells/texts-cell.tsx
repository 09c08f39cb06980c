import { TextRows } from '../../texts/text-rows';

import type { CellProps } from './cell-props';

/** Several short texts in one cell. */
export const TextsCell = ({
  id,
  path,
  field,
  value,
  serverError,
  disabled,
  onChange,
}: CellProps<'texts'>) => (
  <TextRows
    field={id}
    path={path}
    label={field.label}
    format={field.format}
    value={value}
    error={serverError}
    disabled={disabled}
    onChange={onChange}
  />
);
