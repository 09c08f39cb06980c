import type * as Nexus from 'nexus';

import { uidOf } from '../../../../shared/names';
import type { Policy } from '../../../../shared/policy';
import { isRecord } from '../../../../shared/is-record';
import { celebrationOf } from '../../computed/celebration';
import { upcomingAnniversaries } from '../../computed/upcoming';
import type { Celebrated } from '../../computed/upcoming';
import { oneOfEach, toRow } from '../../documents/rows';
import type { Row } from '../../documents/rows';
import { problem } from '../../model/problem';
import type { Values } from '../../model/types';
import { refuseIfAny } from '../../problems-error';
import { localesFor } from '../../query/locales';
import { pluginOf } from '../../strapi/plugin';
import { tableOf, textIn, textOf } from '../../strapi/table';
import { localeAsked } from '../locale-asked';

import { labelled } from './anniversaries';
import { asOf } from './as-of';
import type { Making } from './making';
import { reads } from './parts';

export const upcomingAccess = { 'Query.sisterCitiesAnniversaries': reads('relationship') };

const FEWEST_MONTHS = 1;
const MOST_MONTHS = 1200;
const DEFAULT_MONTHS = 12;

/** Each entry leads to its relationship and to what that leads to: no more of them than a page of any list has. */
export const MOST_ENTRIES = 100;

export const monthsIn = ({ months }: Record<string, unknown>): number => {
  const asked = typeof months === 'number' ? months : DEFAULT_MONTHS;
  if (asked < FEWEST_MONTHS || asked > MOST_MONTHS)
    refuseIfAny([
      problem(
        ['months'],
        asked,
        `a number of months from ${String(FEWEST_MONTHS)} to ${String(MOST_MONTHS)}`,
      ),
    ]);
  return asked;
};

const celebrated = <R extends Values>(row: R): Celebrated & { row: R } => ({
  title: textOf(row, 'title'),
  standing: textOf(row, 'standing'),
  establishedOn: textIn(row, 'establishedOn'),
  designatedOn: textIn(row, 'designatedOn'),
  row,
});

export interface UpcomingAsked {
  day: string;
  months: number;
  /** The language asked for, if any. */
  locale: string | null;
  milestonesOnly: boolean;
}

/** The entries of the list, each with the row of its relationship. */
export const upcomingOf = <R extends Values & Pick<Row, 'locale'>>(
  rows: readonly R[],
  { day, months, locale, milestonesOnly }: UpcomingAsked,
  policy: Policy,
): { relationship: R; anniversary: object; isMilestone: boolean; standing: string }[] =>
  upcomingAnniversaries(rows.map(celebrated), { asOf: day, months, ...celebrationOf(policy) })
    .filter(({ isMilestone }) => isMilestone || !milestonesOnly)
    .slice(0, MOST_ENTRIES)
    .map(({ relationship: { row }, anniversary, isMilestone, standing }) => ({
      relationship: row,
      anniversary: labelled(anniversary, locale ?? row.locale),
      isMilestone,
      standing,
    }));

/** What there is to celebrate in all published relationships together (P32): one list for a calendar or a front page. */
export const upcomingField = (
  { extendType, intArg, booleanArg, arg }: typeof Nexus,
  { strapi, dayAsked, policyOf }: Making,
): unknown =>
  extendType({
    type: 'Query',
    definition: (t) => {
      t.nonNull.list.nonNull.field('sisterCitiesAnniversaries', {
        type: 'SisterCitiesUpcomingAnniversary',
        description: `The anniversaries of all relationships from a day on, in the order of their days, at most ${String(MOST_ENTRIES)}. Those of which only the year or the month is known stand after the others of their year.`,
        args: {
          ...asOf,
          months: intArg({
            default: DEFAULT_MONTHS,
            description: `How many months to look ahead, from ${String(FEWEST_MONTHS)} to ${String(MOST_MONTHS)}.`,
          }),
          milestonesOnly: booleanArg({
            default: false,
            description: 'Only those that the city celebrates, such as the 40th or the 50th.',
          }),
          locale: arg({ type: pluginOf(strapi, 'i18n') ? 'I18NLocaleCode' : 'String' }),
        },
        resolve: async (_, args: unknown, context, info) => {
          const given = isRecord(args) ? args : {};
          const months = monthsIn(given);
          const locale = localeAsked(context, info) ?? null;
          const [published, locales, day, policy] = await Promise.all([
            tableOf(strapi, uidOf('relationship')).findMany({ where: { publishedAt: { $notNull: true } } }),
            localesFor(strapi, locale),
            dayAsked(args, context),
            policyOf(context),
          ]);
          const rows = oneOfEach(published.map(toRow), locales);
          const asked = { day, months, locale, milestonesOnly: given.milestonesOnly === true };
          return upcomingOf(rows, asked, policy);
        },
      });
    },
  });
