import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import { definitionOf } from '../content-types';
import type { Values } from '../model/types';
import { tableOf, textOf } from '../strapi/table';

import { versionOf } from './version';

/** The rows that editors write: the drafts, where a type has them, in every language, the oldest first. */
export const rowsOnFile = (
  strapi: Core.Strapi,
  type: TypeName,
  where: Values,
  populate: readonly string[] = [],
): Promise<Values[]> =>
  tableOf(strapi, uidOf(type)).findMany({
    where: { ...versionOf(definitionOf(uidOf(type)), false), ...where },
    populate: Object.fromEntries(populate.map((name) => [name, true])),
    orderBy: { id: 'asc' },
  });

/**
 * What the office has on file: of each document its draft, which is where editors write. One row of each document;
 * where a type is translated, the first language that was written.
 */
export const onFile = async (
  strapi: Core.Strapi,
  type: TypeName,
  where: Values,
  populate: readonly string[] = [],
): Promise<Values[]> => {
  const rows = await rowsOnFile(strapi, type, where, populate);
  const first = new Map<string, Values>();
  for (const row of rows) {
    const documentId = textOf(row, 'documentId');
    if (!first.has(documentId)) first.set(documentId, row);
  }
  return [...first.values()];
};
