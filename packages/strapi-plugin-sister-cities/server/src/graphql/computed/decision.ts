import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { uidOf } from '../../../../shared/names';
import { oneOfEach, toRow } from '../../documents/rows';
import { localesFor } from '../../query/locales';
import { tableOf, textOf } from '../../strapi/table';
import { objectTypeName } from '../names';

import { reads } from './parts';
import { rowOf } from './source';

const DECISION = objectTypeName('decision');

export const decisionAccess = {
  [`${DECISION}.relationship`]: reads('relationship'),
};

/** The published relationship that a decision is about: the log holds its document id only. */
export const decisionFields = ({ extendType }: typeof Nexus, strapi: Core.Strapi): unknown =>
  extendType({
    type: DECISION,
    definition: (t) => {
      t.field('relationship', {
        type: objectTypeName('relationship'),
        description: 'The relationship whose history it belongs to.',
        resolve: async (parent, _, context, info) => {
          const row = rowOf(parent, context, info);
          const rows = await tableOf(strapi, uidOf('relationship')).findMany({
            where: {
              documentId: textOf(row, 'relationshipDocumentId'),
              publishedAt: { $notNull: true },
            },
          });
          return oneOfEach(rows.map(toRow), await localesFor(strapi, row.locale))[0] ?? null;
        },
      });
    },
  });
