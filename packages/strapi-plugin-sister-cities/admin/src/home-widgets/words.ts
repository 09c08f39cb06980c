import type { AskedOfAssociations, HomeQuiet, Owed, OwingAssociation } from '../../../shared/home';
import { dateWords } from '../dialogs/date-words';
import type { Say } from '../translations/message';

const MONTHS_PER_YEAR = 12;

/** From so many months on, nobody counts in months. */
const IN_YEARS_FROM = 24;

/** How long something is, in full months below two years and in full years from then on: 18 months, 7 years. */
export const durationWords = (months: number, locale: string): string => {
  const isInYears = months >= IN_YEARS_FROM;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isInYears ? 'year' : 'month',
    unitDisplay: 'long',
  }).format(isInYears ? Math.floor(months / MONTHS_PER_YEAR) : months);
};

type Owing = Pick<OwingAssociation, 'owes' | 'day' | 'lastReportUntil'>;

interface Reader {
  /** The day it is for the program. */
  today: string;
  locale: string;
  say: Say;
}

const oneOwed = (owed: Owed, { day, lastReportUntil }: Owing, { today, locale, say }: Reader): string => {
  const due = day === null ? null : { day: dateWords(day, locale) };
  const last = lastReportUntil === null ? null : { until: dateWords(lastReportUntil, locale) };
  switch (owed) {
    case 'overdue':
      return due ? say('home.overdue-since', due) : say('home.owed-overdue');
    case 'due_soon':
      if (!due) return say('home.owed-due_soon');
      return say(day !== null && day < today ? 'home.was-due-on' : 'home.due-on', due);
    case 'below_minimum':
      return last ? say('home.below-until', last) : say('home.owed-below_minimum');
    case 'unknown':
      return last ? say('home.unknown-until', last) : say('home.owed-unknown');
  }
};

/** What an association owes, each in a few words with its day. */
export const owedWords = (owing: Owing, reader: Reader): string[] =>
  owing.owes.map((owed) => oneOwed(owed, owing, reader));

/** What no rule of the city asks associations for, in one sentence for each; what is on file and off is named. */
export const notAskedWords = (asked: readonly AskedOfAssociations[], say: Say): string[] =>
  asked
    .filter(({ applies }) => !applies)
    .map(({ rule, value }) => {
      if (rule === 'minimumBalance') return say(value === null ? 'home.no-balance' : 'home.balance-off');
      return typeof value === 'number' ? say('home.reports-off', { months: value }) : say('home.no-reports');
    });

/** By which measure partners count as quiet. */
export const measureWords = (
  { months, isDefault }: Pick<HomeQuiet, 'months' | 'isDefault'>,
  locale: string,
  say: Say,
): string => {
  if (months === null) return say('home.quiet-by-rules');
  const duration = durationWords(months, locale);
  return say(isDefault ? 'home.quiet-by-default' : 'home.quiet-by-rule', { duration });
};
