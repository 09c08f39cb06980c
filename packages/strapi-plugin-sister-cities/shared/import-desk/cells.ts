import { isRecord } from '../is-record';
import { VOCABULARY } from '../vocabulary';

import type { CellKind, ImportField } from './report';

/** The words that somebody may write for the values of a vocabulary, beside the English ones. */
export type ChoiceNames = (field: ImportField) => Readonly<Record<string, string>>;

export type Cellular = Pick<ImportField, 'kind' | 'vocabulary'>;

/** A cell that a spreadsheet would take for a formula, or one that was made harmless before. */
const FORMULA = /^'*[=+\-@\t\r]/;
const HARMLESS = /^'+[=+\-@\t\r]/;
const NEGATIVE_NUMBER = /^-\d+(?:\.\d+)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Keeps a spreadsheet from running what a cell says; a negative number is none the worse for being one. */
export const harmless = (cell: string): string =>
  FORMULA.test(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell;

/** What a cell said before it was made harmless. */
export const asWritten = (cell: string): string => (HARMLESS.test(cell) ? cell.slice(1) : cell);

const SEPARATOR = '|';

const jsonIn = (cell: string): unknown => {
  try {
    const value: unknown = JSON.parse(cell);
    return value;
  } catch {
    return undefined;
  }
};

const listIn = (cell: string): unknown => {
  const json = cell.startsWith('[') ? jsonIn(cell) : undefined;
  if (Array.isArray(json)) return json;
  return cell
    .split(SEPARATOR)
    .map((each) => each.trim())
    .filter((each) => each !== '');
};

const folded = (text: string): string => text.trim().toLocaleLowerCase();

const choiceIn = (
  cell: string,
  { vocabulary }: Cellular,
  names: Readonly<Record<string, string>> = {},
): string => {
  if (vocabulary === undefined) return cell;
  const english: Readonly<Record<string, string>> = VOCABULARY[vocabulary];
  if (Object.hasOwn(english, cell)) return cell;
  const known = [...Object.entries(english), ...Object.entries(names)];
  return known.find(([value, name]) => [value, name].map(folded).includes(folded(cell)))?.[0] ?? cell;
};

const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const richTextIn = (cell: string): unknown => {
  const json = cell.startsWith('[') ? jsonIn(cell) : undefined;
  if (Array.isArray(json)) return json;
  return cell.split(/(?:\r\n|\n|\r){2,}/).map(paragraph);
};

const YES = ['true', 'yes', '1'];
const NO = ['false', 'no', '0'];

const booleanIn = (cell: string): unknown => {
  if (YES.includes(folded(cell))) return true;
  return NO.includes(folded(cell)) ? false : cell;
};

/** What a cell says of a field; what cannot be understood stays as it is, and the server tells what it expects. */
export const valueIn = (
  field: Cellular,
  cell: string,
  names: Readonly<Record<string, string>> = {},
): unknown => {
  const written = asWritten(cell);
  const text = written.trim();
  switch (field.kind) {
    case 'number':
      return NUMBER.test(text) ? Number(text) : text;
    case 'boolean':
      return booleanIn(text);
    case 'choice':
      return choiceIn(text, field, names);
    case 'choices': {
      const list = listIn(text);
      return Array.isArray(list)
        ? list.map((each: unknown) => (typeof each === 'string' ? choiceIn(each, field, names) : each))
        : list;
    }
    case 'texts':
    case 'references':
      return listIn(text);
    case 'list':
      return jsonIn(text) ?? text;
    case 'rich-text':
      return richTextIn(written);
    case 'reference':
    case 'text':
      return text;
  }
};

/** The same value, whatever the order of the names in it. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );

const textsOfBlocks = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((block: unknown): unknown => {
    const children: unknown[] = isRecord(block) && Array.isArray(block.children) ? block.children : [];
    const [only] = children;
    return isRecord(only) ? only.text : undefined;
  });
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
};

const readable = (kind: CellKind, value: unknown): string | undefined => {
  if (kind === 'rich-text') return textsOfBlocks(value)?.join('\n\n');
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? value.join(` ${SEPARATOR} `) : undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/**
 * A value as a cell: as people write it where that reads back as the very same value, otherwise as JSON. Made harmless for
 * spreadsheets.
 */
export const cellOf = (field: Cellular, value: unknown): string => {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  const written = readable(field.kind, value);
  if (written !== undefined) {
    const cell = harmless(written);
    const isText = field.kind === 'text' || field.kind === 'reference';
    // An empty cell would say nothing.
    const reads = cell.trim() !== '' && canonical(valueIn(field, cell)) === canonical(value);
    if (isText || reads) return cell;
  }
  return harmless(JSON.stringify(value));
};
