import type { EditionProposal } from '../../../shared/desk';
import { isDay } from '../../../shared/partial-date';
import { dateWords } from '../dialogs/date-words';
import type { Say } from '../translations/message';

/** A date that follows from the present edition, with words for it. */
export interface ProposedDate {
  startsOn: string;
  words: string;
}

const dayWords = (date: string, locale: string): string =>
  isDay(date)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
        Date.parse(`${date}T00:00:00Z`),
      )
    : dateWords(date, locale);

/** The dates that the dialog offers: the same date, and the same weekday. */
export const proposalsOf = (
  { sameDate, sameWeekday }: EditionProposal,
  locale: string,
  say: Say,
): ProposedDate[] => [
  ...(sameDate === null
    ? []
    : [{ startsOn: sameDate, words: say('event.same-date', { day: dayWords(sameDate, locale) }) }]),
  ...(sameWeekday === null
    ? []
    : [{ startsOn: sameWeekday, words: say('event.same-weekday', { day: dayWords(sameWeekday, locale) }) }]),
];
