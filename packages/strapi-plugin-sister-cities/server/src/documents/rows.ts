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
