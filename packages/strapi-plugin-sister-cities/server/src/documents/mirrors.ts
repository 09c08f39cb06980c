import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { ContentTypeDefinition, Values } from '../model/types';
import { referenceFrom } from '../strapi/reference';
import { tableOf } from '../strapi/table';

import { linkedId } from './links';
import type { Row } from './rows';

/** The columns that repeat what a write names by document id, so that its answer has them already. */
export const mirroredIn = ({ mirrors = {} }: ContentTypeDefinition, data: Values): Values =>
  Object.fromEntries(
    Object.entries(mirrors).flatMap(([column, relation]): [string, string][] => {
      const named = referenceFrom(data[relation]);
      return named && 'documentId' in named ? [[column, named.documentId]] : [];
    }),
  );

/** Writes the columns that repeat a relation, wherever a write has changed what they repeat. */
export const keepMirrors = async (
  strapi: Core.Strapi,
  { name, mirrors = {} }: ContentTypeDefinition,
  rows: readonly Row[],
): Promise<void> => {
  for (const row of rows) {
    const changed = Object.entries(mirrors).flatMap(([column, relation]): [string, string | null][] => {
      const documentId = linkedId(row[relation]);
      return row[column] === documentId ? [] : [[column, documentId]];
    });
    if (changed.length > 0)
      await tableOf(strapi, uidOf(name)).writeColumns(row.id, Object.fromEntries(changed));
  }
};
