/** A write as the text of its statement tells it. */
export interface Written {
  table: string;
  /** The only records written, where the statement names them. */
  documents?: readonly string[];
  /** The only row written, where the statement names it. */
  id?: number;
}

/** A statement that may have written anything. */
export const ANYTHING = 'anything';

const READS =
  /^\s*(?:select|begin|commit|rollback|savepoint|release|set|show|pragma|explain|listen|unlisten)\b/i;
const WITH = /^\s*with\b/i;
const WRITING_WORDS = /\b(?:insert|update|delete|merge|truncate)\b/i;
const NAME = String.raw`(?:["\`]?\w+["\`]?\.)?["\`]?(\w+)["\`]?`;
const WRITES = new RegExp(
  String.raw`^\s*(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|update|delete\s+from|truncate(?:\s+table)?)\s+${NAME}`,
  'i',
);
const SEVERAL_STATEMENTS = /;\s*\S/;
const INSERTED_COLUMNS = /^\s*insert\s+into\s+\S+\s*\(([^)]*)\)\s*values\s*\(/i;
const BY_ID = /\bwhere\s+\(?["`]?id["`]?\s*=\s*(?:\?|\$\d+)\s*\)?\s*(?:returning\s.*)?;?\s*$/i;

const RENAMED =
  /^\s*update\s+\S+\s+set\s+["`]?document_id["`]?\s*=\s*(?:\?|\$1)\s+where\s+\(?["`]?document_id["`]?\s*=\s*(?:\?|\$2)\s*\)?\s*;?\s*$/i;

/** On SQLite, Strapi sends one with every row that it deletes, which meets no document. */
const renamedDocuments = (sql: string, bindings: readonly unknown[]): string[] | undefined =>
  RENAMED.test(sql) ? bindings.filter((each) => each !== null).map(String) : undefined;

const insertedDocuments = (sql: string, bindings: readonly unknown[]): string[] | undefined => {
  const columns = INSERTED_COLUMNS.exec(sql)?.[1]
    ?.split(',')
    .map((name) => name.replaceAll(/["`\s]/g, ''));
  const place = columns?.indexOf('document_id') ?? -1;
  // Values that are written out, such as `default`, shift the places of the others.
  if (!columns || place < 0 || bindings.length % columns.length !== 0) return undefined;
  if (/\b(?:default|select|null|conflict)\b/i.test(sql)) return undefined;
  const documents = bindings.filter((_, index) => index % columns.length === place);
  return documents.every((each) => typeof each === 'string') ? documents : undefined;
};

const rowWritten = (sql: string, bindings: readonly unknown[]): number | undefined => {
  // A row that goes over to another document changes two of them.
  if (!BY_ID.test(sql) || /\bdocument_id\b/i.test(sql)) return undefined;
  const id = bindings.at(-1);
  return typeof id === 'number' ? id : undefined;
};

/** What a statement of SQLite or PostgreSQL writes, with the values bound to it; `undefined` for one that only reads. */
export const writtenBy = (
  sql: string,
  bindings: readonly unknown[] = [],
): Written | typeof ANYTHING | undefined => {
  if (READS.test(sql)) return undefined;
  if (WITH.test(sql)) return WRITING_WORDS.test(sql) ? ANYTHING : undefined;
  const table = WRITES.exec(sql)?.[1];
  if (table === undefined || SEVERAL_STATEMENTS.test(sql)) return ANYTHING;
  const documents = insertedDocuments(sql, bindings) ?? renamedDocuments(sql, bindings);
  const id = documents ? undefined : rowWritten(sql, bindings);
  return { table, ...(documents && { documents }), ...(id !== undefined && { id }) };
};
