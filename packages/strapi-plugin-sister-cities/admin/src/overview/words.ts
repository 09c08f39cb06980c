import type { OverviewCity, OverviewDecision, OverviewGoal } from '../../../shared/overview';
import type { PartialDate } from '../../../shared/partial-date';
import { dateWords } from '../dialogs/date-words';
import { countryName } from '../model/country-name';
import type { Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import { partnerName } from './select';
import type { Partner } from './select';

/** What the page says, in one language. */
export const wordsIn = (say: Say, locale: string) => {
  const date = (of: PartialDate | null): string =>
    of === null ? say('overview.unknown') : dateWords(of, locale);
  const country = ({ countryName: written, countryCode }: OverviewCity): string =>
    written ?? countryName(countryCode, locale);
  const designation = (of: string | null): string =>
    of === null ? say('overview.no-designation') : choiceWords(say, 'designation', of);
  const standing = (of: string | null): string =>
    of === null ? say('overview.unknown') : choiceWords(say, 'standing', of);
  const withDraft = (words: string, isPublished: boolean): string =>
    isPublished ? words : say('overview.draft', { words });
  const partner = (of: Partner): string =>
    withDraft(of.city ? `${of.city.name}, ${country(of.city)}` : partnerName(of), of.isPublished);
  const classification = (of: string): string => choiceWords(say, 'decisionClassification', of);
  const result = (of: string): string => choiceWords(say, 'decisionResult', of);
  return {
    say,
    locale,
    date,
    country,
    designation,
    standing,
    partner,
    withDraft,
    area: (of: string): string => choiceWords(say, 'goalArea', of),
    goalState: (of: string): string => choiceWords(say, 'goalState', of),
    since: ({ establishedOn }: Partner): string =>
      establishedOn === null
        ? say('overview.since-unknown')
        : say('overview.since', { date: date(establishedOn) }),
    period: ({ statedOn, retiredOn, state }: OverviewGoal): string =>
      say('overview.goal-period', {
        from: date(statedOn),
        to: retiredOn === null && state === 'active' ? say('overview.today') : date(retiredOn),
      }),
    decision: ({ classification: what, result: became, isCorrected }: OverviewDecision): string => {
      const words = classification(what);
      const outcome =
        became === null || became === 'pass'
          ? words
          : say('overview.decision-not-passed', { words, result: result(became) });
      return isCorrected ? say('overview.decision-corrected', { words: outcome }) : outcome;
    },
    distance: ({ distanceKm }: Partner): string =>
      distanceKm === null
        ? say('overview.unknown')
        : new Intl.NumberFormat(locale, {
            style: 'unit',
            unit: 'kilometer',
            maximumSignificantDigits: 3,
          }).format(distanceKm),
    quarter: (quarter: number, year: number): string =>
      say('overview.quarter', { quarter, year: String(year) }),
  };
};

export type Words = ReturnType<typeof wordsIn>;
