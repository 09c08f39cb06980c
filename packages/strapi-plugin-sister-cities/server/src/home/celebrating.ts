import type { HomeAnniversaries } from '../../../shared/home';
import { beginningOf } from '../computed/anniversary';
import type { AnniversaryBasis } from '../computed/anniversary';
import { anniversaryLabel } from '../computed/anniversary-label';
import { upcomingAnniversaries } from '../computed/upcoming';
import type { Celebrated, UpcomingAnniversary } from '../computed/upcoming';
import type { Day } from '../computed/calendar';

import { listed } from './listed';

/** How far the home page looks ahead. */
export const MONTHS_AHEAD = 12;

interface Celebrating extends Celebrated {
  documentId: string;
}

interface Asked {
  today: Day;
  locale: string;
  milestones?: readonly number[];
  basis?: AnniversaryBasis;
}

const CELEBRATING: readonly string[] = ['active', 'suspended'];

/**
 * The milestones first: where only years are known, the plain anniversaries of this year and the next would fill the
 * list, and the fiftieth of next year would be left off.
 */
const milestonesFirst = <T>(all: readonly UpcomingAnniversary<T>[]): UpcomingAnniversary<T>[] => [
  ...all.filter(({ isMilestone }) => isMilestone),
  ...all.filter(({ isMilestone }) => !isMilestone),
];

/** What there is to celebrate within a year (P32), and how many relationships have no date to count from. */
export const homeAnniversaries = (
  relationships: readonly Celebrating[],
  { today, locale, ...celebration }: Asked,
): HomeAnniversaries => {
  const upcoming = milestonesFirst(
    upcomingAnniversaries(relationships, { asOf: today, months: MONTHS_AHEAD, ...celebration }),
  );
  const undated = relationships.filter(
    ({ standing, ...dates }) =>
      CELEBRATING.includes(standing ?? '') && beginningOf(dates, celebration.basis) === null,
  );
  const items = upcoming.map(
    ({ relationship: { documentId, title }, anniversary, isMilestone, standing }) => ({
      relationship: { type: 'relationship' as const, documentId, title },
      standing,
      number: anniversary.number,
      year: anniversary.year,
      date: anniversary.date,
      isMilestone,
      label: anniversaryLabel(anniversary.number, locale),
    }),
  );
  return {
    today,
    milestones: items.filter((each) => each.isMilestone).length,
    undated: undated.length,
    ...listed(items),
  };
};
