import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { uidOf } from '../../../../shared/names';
import { countsByDesignation } from '../../computed/counts';
import type { DesignationCount } from '../../computed/counts';
import { countsSentence } from '../../computed/counts-sentence';
import { tableOf, textOf } from '../../strapi/table';
import { objectTypeName } from '../names';

import { reads } from './parts';
import { rowOf } from './source';

const PROGRAM = objectTypeName('program');

/** The published relationships, each once however many languages it is written in. */
const counts = async (strapi: Core.Strapi): Promise<DesignationCount[]> => {
  const rows = await tableOf(strapi, uidOf('relationship')).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['documentId', 'designation', 'standing'],
  });
  const documents = new Map(rows.map((row) => [textOf(row, 'documentId'), row]));
  return countsByDesignation(
    [...documents.values()].map((row) => ({
      designation: textOf(row, 'designation'),
      standing: textOf(row, 'standing'),
    })),
  );
};

const scope = reads('relationship');

export const programAccess = { [`${PROGRAM}.counts`]: scope, [`${PROGRAM}.countsSentence`]: scope };

/** What is computed of the program. */
export const programFields = ({ extendType }: typeof Nexus, strapi: Core.Strapi): unknown =>
  extendType({
    type: PROGRAM,
    definition: (t) => {
      t.nonNull.list.nonNull.field('counts', {
        type: 'SisterCitiesDesignationCount',
        description: 'How many active partners there are of each designation, zeros included (P16, S01).',
        resolve: () => counts(strapi),
      });
      t.string('countsSentence', {
        description:
          'The counts in words of the language asked for, such as nine sister cities and one friendship city; null when there are none.',
        resolve: async (parent, _, context, info) =>
          countsSentence(await counts(strapi), rowOf(parent, context, info).locale ?? 'en'),
      });
    },
  });
