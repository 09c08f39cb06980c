import type { ListField } from '../../../../../shared/lists';

/** What every control of a cell gets; `F` is the kind of field it can edit. */
export interface CellProps<T extends ListField['type'] = ListField['type']> {
  /** Id of the field, and with `-label` of its label. */
  id: string;
  /** Where the cell is stored, as the server's errors name it. */
  path: string;
  field: Extract<ListField, { type: T }>;
  value: unknown;
  /** The server's errors, nested like the value. */
  serverError: unknown;
  /** The frame says what is wrong with it. */
  hasError: boolean;
  disabled: boolean;
  onChange: (value: unknown) => void;
}
