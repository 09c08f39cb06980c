import type { HomeQuiet, QuietRelationship } from '../../../shared/home';
import { latestDay } from '../../../shared/partial-date';
import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { fullMonths } from '../computed/calendar';
import type { Day } from '../computed/calendar';
import { relationshipRecord } from '../eligibility/check';
import type { Facts } from '../eligibility/facts';
import { hasCome, spanLater, spanOf } from '../eligibility/windows';

import { listed } from './listed';

/** After so many months without contact a partner counts as quiet where no rule of the city tells. Our own measure. */
export const DEFAULT_QUIET_MONTHS = 24;

/** A rule that asks for activity within twelve months expects it within them. */
const ACTIVITY_MONTHS = 12;

/** After how many months a partner counts as quiet, and whether a rule of the city says so. */
export interface Patience {
  months: number;
  isDefault: boolean;
}

/**
 * What the rules of the city expect of one relationship: activity every year, or that it does not become emeritus, or end,
 * for want of contact. The shortest holds.
 */
export const patienceWith = (designation: string | null, policy: Policy): Patience => {
  const isActivityAsked =
    valueOf(policy, 'minimumActivitiesPer12Months') !== undefined ||
    valueOf(policy, 'minimumQuartersWithActivity') !== undefined;
  const limit =
    designation === 'friendship_city'
      ? valueOf(policy, 'noContactToTerminationMonths')
      : valueOf(policy, 'noContactToEmeritusMonths');
  const expected = [...(isActivityAsked ? [ACTIVITY_MONTHS] : []), ...(limit === undefined ? [] : [limit])];
  return expected.length === 0
    ? { months: DEFAULT_QUIET_MONTHS, isDefault: true }
    : { months: Math.min(...expected), isDefault: false };
};

/**
 * A relationship without contact for as long as the rules expect it at the latest; with nothing on file, nobody knows, and
 * somebody should. Of a date such as 2020 its last day counts.
 */
export const quietness = (facts: Facts, { months }: Patience): QuietRelationship | undefined => {
  const { asOf, lastContactOn } = facts;
  const relationship = relationshipRecord(facts);
  const contact = spanOf(lastContactOn ?? '');
  if (!contact) return { relationship, lastContactOn: null, months: null };
  const end = spanLater(contact, months);
  if (!end || hasCome(end, asOf) !== true) return undefined;
  return { relationship, lastContactOn, months: fullMonths(contact.last, asOf) };
};

/** Orders the list: the longest silence first, what is not known last, then by title. */
const placeOf = ({ lastContactOn, relationship }: QuietRelationship): string =>
  [latestDay(lastContactOn ?? '') ?? '9999-99-99', relationship.title].join(' ');

const byPlace = (one: QuietRelationship, other: QuietRelationship): number =>
  placeOf(one) < placeOf(other) ? -1 : 1;

/** Only of these is contact expected: what is suspended or emeritus is quiet by decision. */
const isExpected = ({ relationship: { standing } }: Facts): boolean => standing === 'active';

/** With which partners there has been no contact for longer than expected (S06: quiet years are normal, and told). */
export const homeQuiet = (facts: readonly Facts[], policy: Policy, today: Day): HomeQuiet => {
  const active = facts.filter(isExpected);
  const measured = active.map((each) => ({
    each,
    patience: patienceWith(each.relationship.designation, policy),
  }));
  const items = measured.flatMap(({ each, patience }) => quietness(each, patience) ?? []).sort(byPlace);
  const [months, ...others] = new Set(measured.map(({ patience }) => patience.months));
  return {
    today,
    active: active.length,
    months: others.length === 0 ? (months ?? null) : null,
    isDefault: measured.some(({ patience }) => patience.isDefault),
    unknown: items.filter(({ lastContactOn }) => lastContactOn === null).length,
    ...listed(items),
  };
};
