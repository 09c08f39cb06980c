import type { Core } from '@strapi/strapi';

import { currentNotice } from '../../computed/notice';
import { yearsActive } from '../../computed/years-active';
import type { Row } from '../../documents/rows';
import { logged } from '../../lifecycle/logged';
import { textIn } from '../../strapi/table';
import { objectTypeName } from '../names';

import { asOf } from './as-of';
import type { Fields } from './parts';
import { recordsFor, rowOf } from './source';

/** The entries of the log about a relationship, in their order. */
export const entriesOf = async (strapi: Core.Strapi, row: Row): Promise<Row[]> => {
  const entries = await recordsFor(strapi, row, 'decision', { relationshipDocumentId: row.documentId });
  return entries.sort((one, other) => Number(one.sequence) - Number(other.sequence));
};

/** What was decided about a relationship (P20), and what that means for its readers. */
export const historyFields: Fields = (t, { strapi, dayAsked }) => {
  t.nonNull.list.nonNull.field('decisions', {
    type: objectTypeName('decision'),
    description: 'Its history: every decision on record, in the order in which they were entered.',
    resolve: (parent, _, context, info) => entriesOf(strapi, rowOf(parent, context, info)),
  });
  t.field('yearsActive', {
    type: 'SisterCitiesYearsSince',
    description:
      'For how long it has been active: without the time it was suspended or emeritus, and up to its end; null without a date, and before it.',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      const entries = (await entriesOf(strapi, row)).map(logged);
      const life = { establishedOn: textIn(row, 'establishedOn'), endedOn: textIn(row, 'endedOn'), entries };
      return yearsActive(life, await dayAsked(args, context));
    },
  });
  t.field('currentNotice', {
    type: 'SisterCitiesNotice',
    description:
      'What a page must say while it is suspended, emeritus or terminated, and since when; null otherwise.',
    resolve: async (parent, _, context, info) => {
      const row = rowOf(parent, context, info);
      const standing = textIn(row, 'standing');
      const notice = currentNotice(standing, (await entriesOf(strapi, row)).map(logged));
      if (!notice) return null;
      const { since, entry } = notice;
      return { text: textIn(row, 'publicNotice'), standing, since, decision: entry?.row ?? null };
    },
  });
};
