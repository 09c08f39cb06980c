import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { TYPE_NAMES } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { ContentTypeDefinition, Values } from '../model/types';

import { linkedIn, ownRelations } from './fields';

/** What an undo needs to know of one record. */
export interface Trace {
  type: TypeName;
  documentId: string;
  made: boolean;
  /** Whether the import published it: an undo publishes no more than that. */
  published: boolean;
  /** The values of the changed fields before the import. */
  before: Values;
  /** How the record was when the import ended: if it is otherwise now, somebody has been at it. */
  after: string;
}

const isTypeName = (value: unknown): value is TypeName => TYPE_NAMES.some((each) => each === value);

const isTrace = (value: unknown): value is Trace =>
  isRecord(value) &&
  isTypeName(value.type) &&
  typeof value.documentId === 'string' &&
  typeof value.made === 'boolean' &&
  typeof value.published === 'boolean' &&
  typeof value.after === 'string' &&
  isRecord(value.before);

/** What an import wrote; `undefined` where a part of it cannot be read, as after an upgrade. */
export const tracesIn = (stored: unknown): Trace[] | undefined =>
  Array.isArray(stored) && stored.every(isTrace) ? stored : undefined;

const facts = (definition: ContentTypeDefinition, relations: readonly string[], row: Row): unknown[] => [
  row.locale,
  row.isPublished,
  ...Object.entries(definition.attributes)
    .filter(([, { type }]) => type !== 'relation' && type !== 'media')
    .map(([name]) => row[name] ?? null),
  ...relations.map((name) => linkedIn(row, name)),
];

const textOf = (row: unknown[]): string => JSON.stringify(row);

/** All that a document says, in each of its versions and languages, as one short text. */
export const printOf = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
): Promise<string> => {
  const relations = ownRelations(definition);
  const rows = await rowsOf(strapi, definition, documentId, relations);
  const texts = rows.map((row) => textOf(facts(definition, relations, row))).sort();
  return createHash('sha256').update(texts.join('\n')).digest('hex');
};
