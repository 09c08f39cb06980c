import type { CodeFormat } from '../../../../../shared/code-formats';
import { CodeControl } from '../../code/code-control';

import type { CellProps } from './cell-props';

interface CodeCellProps extends CellProps<'text'> {
  format: CodeFormat;
}

/** A code of a register, such as the language of a quote. */
export const CodeCell = ({ id, field, format, value, hasError, disabled, onChange }: CodeCellProps) => (
  <CodeControl
    id={id}
    format={format}
    label={field.label}
    value={value}
    hasError={hasError}
    hasHint={field.help !== undefined}
    disabled={disabled}
    onChange={onChange}
  />
);
