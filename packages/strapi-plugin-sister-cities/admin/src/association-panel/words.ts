import type { AssociationDesk, AssociationFinances, BalancePoint } from '../../../shared/desk';
import { parsePartialDate } from '../../../shared/partial-date';
import { dateWords } from '../dialogs/date-words';
import { notAskedWords, owedWords } from '../home-widgets/words';
import type { MessageId, Say } from '../translations/message';

/** Who reads it. */
export interface Reader {
  locale: string;
  say: Say;
}

/** What an association owes and by when, the most urgent first. */
export const reportWords = (
  { owes, owedDay, nextReportDueOn, daysUntilDue, lastReportUntil }: AssociationFinances,
  { today, locale, say }: Reader & { today: string },
): string[] => {
  const isTold = owes.includes('overdue') || owes.includes('due_soon');
  const isAhead = nextReportDueOn !== null && daysUntilDue !== null && daysUntilDue >= 0;
  return [
    ...owedWords({ owes, day: owedDay, lastReportUntil }, { today, locale, say }),
    ...(isAhead && !isTold
      ? [say('association.next-due', { day: dateWords(nextReportDueOn, locale), days: daysUntilDue })]
      : []),
    ...(lastReportUntil !== null && owes.every((owed) => owed !== 'below_minimum' && owed !== 'unknown')
      ? [say('association.last-report', { until: dateWords(lastReportUntil, locale) })]
      : []),
  ];
};

/** What the rules of the city ask of an association, and what they do not. */
export const rulesWords = (
  { asked, isHeld, mustReport, relationship }: AssociationDesk,
  say: Say,
): string[] => {
  const reporting = asked.find(({ rule }) => rule === 'reportingIntervalMonths');
  const every =
    reporting?.applies === true && typeof reporting.value === 'number'
      ? [say('association.reports-every', { months: reporting.value })]
      : [];
  return [
    ...(relationship === null ? [say('association.no-relationship')] : []),
    ...(relationship !== null && !isHeld ? [say('association.not-held')] : []),
    ...every,
    ...(isHeld && every.length > 0 && !mustReport ? [say('association.not-reporting')] : []),
    ...notAskedWords(asked, say),
  ];
};

/** What the rules of the city say about meetings and events. */
export const activityWords = ({ activityAsked }: AssociationDesk, say: Say): string[] => {
  const { events, quarters, inHomeArea } = activityAsked;
  if (events === null && quarters === null) return [say('association.activity-free')];
  return [
    ...(events === null ? [] : [say('association.activity-events', { events })]),
    ...(quarters === null ? [] : [say('association.activity-quarters', { quarters })]),
    ...(inHomeArea ? [say('association.activity-home')] : []),
  ];
};

/** How a balance compares with the minimum. */
export const answerWords = ({ ok }: Pick<BalancePoint, 'ok'>): MessageId => {
  if (ok === null) return 'association.ok-none';
  if (ok === 'unknown') return 'association.ok-unknown';
  return ok ? 'association.ok-true' : 'association.ok-false';
};

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Some days, such as Nov 25, 2025 – Feb 24, 2026; what is no day stays as it is written. */
export const daysWords = (
  first: string,
  last: string,
  locale: string,
  month: 'short' | 'long' = 'short',
): string => {
  if (parsePartialDate(first)?.day === undefined || parsePartialDate(last)?.day === undefined)
    return first === last
      ? dateWords(first, locale)
      : `${dateWords(first, locale)} – ${dateWords(last, locale)}`;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month,
    day: 'numeric',
    timeZone: 'UTC',
  }).formatRange(instantOf(first), instantOf(last));
};

/** The months of some days, for below a bar. */
export const monthsWords = (first: string, last: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).formatRange(
    instantOf(first),
    instantOf(last),
  );
