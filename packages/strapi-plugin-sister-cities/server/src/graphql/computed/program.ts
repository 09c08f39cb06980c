import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { uidOf } from '../../../../shared/names';
import { countsByDesignation } from '../../computed/counts';
import type { DesignationCount } from '../../computed/counts';
import { countsSentence } from '../../computed/counts-sentence';
import type { Policy } from '../../../../shared/policy';
import type { Presentation } from '../../../../shared/presentation';
import type { Values } from '../../model/types';
import { processOf } from '../../policy/process';
import type { ProcessSentence } from '../../policy/process';
import { presentationNow } from '../../presentation/store';
import { tableOf, textOf } from '../../strapi/table';
import { objectTypeName } from '../names';

import type { Making } from './making';
import { reads } from './parts';
import { rowOf } from './source';

const PROGRAM = objectTypeName('program');

/** Each relationship counts once, however many languages it is written in. */
export const countsOf = (rows: readonly Values[]): DesignationCount[] => {
  const documents = new Map(rows.map((row) => [textOf(row, 'documentId'), row]));
  return countsByDesignation(
    [...documents.values()].map((row) => ({
      designation: textOf(row, 'designation'),
      standing: textOf(row, 'standing'),
    })),
  );
};

/** The counts of the published relationships. */
const counts = async (strapi: Core.Strapi): Promise<DesignationCount[]> =>
  countsOf(
    await tableOf(strapi, uidOf('relationship')).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId', 'designation', 'standing'],
    }),
  );
/** A rule that is only pointed out is no requirement. */
const published = ({ severity, ...sentence }: ProcessSentence): object => ({
  ...sentence,
  isRequired: severity === 'block',
});

/** The way of a city to a sister city, as readers see it; empty where the city keeps it to itself. */
export const publicProcess = (
  policy: Policy,
  locale: string,
  { visibility, terminology }: Presentation,
): object[] =>
  (visibility.process ? processOf(policy, locale, terminology) : []).map(({ sentences, ...step }) => ({
    ...step,
    sentences: sentences.map(published),
  }));

const scope = reads('relationship');

export const programAccess = {
  [`${PROGRAM}.counts`]: scope,
  [`${PROGRAM}.countsSentence`]: scope,
  [`${PROGRAM}.process`]: reads('program'),
};

/** What is computed of the program. */
export const programFields = ({ extendType }: typeof Nexus, { strapi, policyOf }: Making): unknown =>
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
          countsSentence(
            await counts(strapi),
            rowOf(parent, context, info).locale ?? 'en',
            (await presentationNow(strapi)).terminology,
          ),
      });
      t.nonNull.list.nonNull.field('process', {
        type: 'SisterCitiesProcessStep',
        description:
          'How a city becomes a sister city, from the rules that the city applies now (P21 to P29), in the language asked for; empty where it has none, or keeps them to itself.',
        resolve: async (parent, _, context, info) =>
          publicProcess(
            await policyOf(context),
            rowOf(parent, context, info).locale ?? 'en',
            await presentationNow(strapi),
          ),
      });
    },
  });
