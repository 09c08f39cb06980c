import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { ContentTypeDefinition, Values } from '../model/types';
import { idOf, tableOf, textOf } from '../strapi/table';

/** One stored row of a document: its draft or published version in one locale. */
export interface Row extends Values {
  id: number;
  documentId: string;
  locale: string | null;
  isPublished: boolean;
}

export const toRow = (values: Values): Row => ({
  ...values,
  id: idOf(values),
  documentId: textOf(values, 'documentId'),
  locale: typeof values.locale === 'string' ? values.locale : null,
  isPublished: values.publishedAt !== null && values.publishedAt !== undefined,
});

/** Every row of a document, with the relations its rules read. */
export const rowsOf = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
  relations: readonly string[] = definition.ruleRelations ?? [],
): Promise<Row[]> => {
  const rows = await tableOf(strapi, uidOf(definition.name)).findMany({
    where: { documentId },
    populate: Object.fromEntries(relations.map((name) => [name, true])),
  });
  return rows.map(toRow);
};

/** One row of each document: in the language of the reader, or in the first of the languages that stand in for it. */
export const oneOfEach = <R extends Pick<Row, 'documentId' | 'locale'>>(
  rows: readonly R[],
  locales: readonly string[],
): R[] => {
  const rank = ({ locale }: R): number => {
    const index = locale === null ? -1 : locales.indexOf(locale);
    return index < 0 ? locales.length : index;
  };
  const best = new Map<string, R>();
  for (const row of rows) {
    const found = best.get(row.documentId);
    if (!found || rank(row) < rank(found)) best.set(row.documentId, row);
  }
  return [...best.values()];
};
