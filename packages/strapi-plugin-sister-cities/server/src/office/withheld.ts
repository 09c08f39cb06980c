import type { Check, CheckCode } from '../../../shared/eligibility';
import type { LifeEntry } from '../../../shared/office';
import { sentence } from '../messages/format';
import type { Messages } from '../messages/format';

/** What somebody may see of the life of a relationship, beside where it stands and what the public record tells. */
export interface Sight {
  /** What associations report: balances, sources of funds, titles of reports. */
  finances: boolean;
  /** Who made an entry, and why rules were set aside for it. */
  audit: boolean;
}

/** What code of a host sees, and whoever runs the program. */
export const EVERYTHING: Sight = { finances: true, audit: true };

type MessageId = 'met' | 'notMet' | 'notKnown' | 'eventsUnclear';

/** What stands in place of a reason that tells more than its reader may see. */
export const WITHHELD_MESSAGES: Messages<MessageId> = {
  en: {
    met: 'Met, by what associations report.',
    notMet: 'Not met, by what associations report.',
    notKnown: 'Not known: what associations report does not tell.',
    eventsUnclear: 'The dates or places of some events are not known exactly enough.',
  },
  es: {
    met: 'Se cumple, según lo que informan las asociaciones.',
    notMet: 'No se cumple, según lo que informan las asociaciones.',
    notKnown: 'No se sabe: lo que informan las asociaciones no lo indica.',
    eventsUnclear: 'No se conocen con suficiente exactitud las fechas o los lugares de algunos eventos.',
  },
  ja: {
    met: '協会の報告によれば、満たされています。',
    notMet: '協会の報告によれば、満たされていません。',
    notKnown: '不明です。協会の報告からは分かりません。',
    eventsUnclear: '一部の催しは、正確な日付か場所が分かっていません。',
  },
  uk: {
    met: 'Виконано, за звітами асоціацій.',
    notMet: 'Не виконано, за звітами асоціацій.',
    notKnown: 'Невідомо: зі звітів асоціацій цього не видно.',
    eventsUnclear: 'Дати або місця деяких заходів відомі недостатньо точно.',
  },
};

const FINANCIAL: readonly CheckCode[] = ['BALANCE_MINIMUM', 'REPORTS_CURRENT', 'FUNDING_SOURCES'];

const answerOf = ({ ok }: Check): MessageId => {
  if (ok === 'unknown') return 'notKnown';
  return ok ? 'met' : 'notMet';
};

/** A check as somebody may read it: one of what associations report keeps its answer only. */
export const checkFor = (check: Check, { finances }: Sight, locale: string): Check => {
  if (finances || !FINANCIAL.includes(check.code)) return check;
  return {
    ...check,
    // The minimum is a rule of the city; the day by which a report is due follows from the reports.
    required: check.code === 'REPORTS_CURRENT' ? null : check.required,
    actual: null,
    records: [],
    reason: sentence(WITHHELD_MESSAGES, locale, answerOf(check)),
  };
};

/** An entry of a history as somebody may read it. */
export const entryFor = (entry: LifeEntry, { audit }: Sight): LifeEntry =>
  audit ? entry : { ...entry, actor: null, overrideJustification: null };

/** Only this reason names events. Where nothing is on file there is no figure, and it names none. */
const namesEvents = ({ code, ok, actual }: Check): boolean =>
  code === 'ACTIVITY_REGULAR' && ok === 'unknown' && actual !== null;

/**
 * A check as the contact of an association reads it. Events are counted and not named: some are drafts, which the
 * contact may not read.
 */
export const checkForContact = (check: Check, locale: string): Check => ({
  ...check,
  records: check.records.filter(({ type }) => type !== 'event'),
  ...(namesEvents(check) ? { reason: sentence(WITHHELD_MESSAGES, locale, 'eventsUnclear') } : {}),
});
