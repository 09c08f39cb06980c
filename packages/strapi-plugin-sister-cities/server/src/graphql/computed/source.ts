import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../../shared/is-record';
import { uidOf } from '../../../../shared/names';
import type { TypeName } from '../../../../shared/names';
import { definitionOf } from '../../content-types';
import { oneOfEach, toRow } from '../../documents/rows';
import type { Row } from '../../documents/rows';
import { versionOf } from '../../documents/version';
import type { Values } from '../../model/types';
import { localesFor } from '../../query/locales';
import { tableOf } from '../../strapi/table';
import { localeAsked } from '../locale-asked';

/**
 * The row that a field belongs to, as Strapi's resolvers hand it on, in the language of the reader: a record that stands
 * in for its translation has around it what is translated.
 */
export const rowOf = (parent: unknown, context: unknown, info: unknown): Row => {
  const row = toRow(isRecord(parent) ? parent : {});
  return { ...row, locale: localeAsked(context, info) ?? row.locale };
};

/**
 * Records that belong to a row, found by its document and not by the links of that one row, so that a translation has
 * what its original has. Published ones for a published row, drafts for a draft.
 */
export const recordsFor = async (
  strapi: Core.Strapi,
  row: Row,
  type: TypeName,
  where: Values,
): Promise<Row[]> => {
  const found = await tableOf(strapi, uidOf(type)).findMany({
    where: { ...versionOf(definitionOf(uidOf(type)), row.isPublished), ...where },
    orderBy: { id: 'asc' },
  });
  return oneOfEach(found.map(toRow), await localesFor(strapi, row.locale));
};

/** Records of a type whose relation names the document of a row. */
export const linkedTo = (strapi: Core.Strapi, row: Row, type: TypeName, relation: string): Promise<Row[]> =>
  recordsFor(strapi, row, type, { [relation]: { documentId: row.documentId } });

/** The record that a to-one relation of a row names. */
export const namedBy = async (
  strapi: Core.Strapi,
  row: Row,
  type: TypeName,
  relation: string,
): Promise<Row | null> => {
  const named = await tableOf(strapi, uidOf(type)).load({ id: row.id }, relation);
  return isRecord(named) ? toRow(named) : null;
};
