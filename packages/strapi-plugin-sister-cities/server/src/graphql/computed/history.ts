import type { Core } from '@strapi/strapi';

import type { Row } from '../../documents/rows';
import { objectTypeName } from '../names';

import type { Fields } from './parts';
import { recordsFor, rowOf } from './source';

/** The entries of the log about a relationship, in their order. */
export const entriesOf = async (strapi: Core.Strapi, row: Row): Promise<Row[]> => {
  const entries = await recordsFor(strapi, row, 'decision', { relationshipDocumentId: row.documentId });
  return entries.sort((one, other) => Number(one.sequence) - Number(other.sequence));
};

/** What was decided about a relationship (P20). */
export const historyFields: Fields = (t, { strapi }) => {
  t.nonNull.list.nonNull.field('decisions', {
    type: objectTypeName('decision'),
    description: 'Its history: every decision on record, in the order in which they were entered.',
    resolve: (parent, _, context, info) => entriesOf(strapi, rowOf(parent, context, info)),
  });
};
