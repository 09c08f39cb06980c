import { isDeepStrictEqual } from 'node:util';

import { cellOf } from '../../../shared/import-desk/cells';
import type { FieldChange } from '../../../shared/import-desk/report';
import { isNothing, keyIn } from '../import/plan';
import type { PlannedRow } from '../import/plan';
import type { Values } from '../model/types';

import { linkedIn } from './fields';
import type { FileField, KeyNames } from './fields';

/** A field that a row of a file would change: its values before and after, as they are stored. */
export interface RawChange {
  attribute: string;
  from: unknown;
  to: unknown;
}

const emptied = (value: unknown): unknown => (isNothing(value) ? null : value);

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(emptied(one), emptied(other));

/** References of the documents that a stored row names; one that no file can name stands for itself. */
const namedBy = (row: Values, attribute: string, names: KeyNames): string[] =>
  linkedIn(row, attribute)
    .map((documentId) => names.get(documentId) ?? documentId)
    .sort();

/** Every field in which a row of a file differs from what is stored. */
export const changesOf = (row: PlannedRow, stored: Values, names: KeyNames): RawChange[] => [
  ...Object.entries(row.fields)
    .filter(([attribute, value]) => !same(value, stored[attribute]))
    .map(([attribute, value]) => ({ attribute, from: emptied(stored[attribute]), to: emptied(value) })),
  ...Object.entries(row.relations)
    .map(([attribute, targets]) => ({
      attribute,
      from: namedBy(stored, attribute, names),
      to: [...new Set(targets ?? [])].sort(),
    }))
    .filter(({ from, to }) => !same(from, to)),
];

const MAX_SHOWN = 160;

const shortened = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

const keysOnly = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((each: unknown) => (typeof each === 'string' ? keyIn(each) : each))
    : value;

/** A change in words; the values only for whoever may read the field. */
export const toldChange = (
  { attribute, from, to }: RawChange,
  field: FileField | undefined,
  isReadable: boolean,
): FieldChange => {
  const kind = field?.kind ?? 'text';
  const isReference = kind === 'reference' || kind === 'references';
  const words = (value: unknown): string =>
    shortened(cellOf({ kind: isReference ? 'references' : kind }, isReference ? keysOnly(value) : value));
  const name = field?.name ?? attribute;
  return {
    field: name,
    label: field?.label ?? name,
    ...(isReadable ? { from: words(from), to: words(to) } : {}),
  };
};
