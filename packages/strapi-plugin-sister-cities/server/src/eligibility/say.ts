import { formatMoney } from '../../../shared/money';
import type { Money } from '../../../shared/money';
import { isDay } from '../../../shared/partial-date';
import type { PartialDate } from '../../../shared/partial-date';
import type { Terminology } from '../../../shared/presentation';
import { languageOf } from '../messages/format';
import type { Language, Messages } from '../messages/format';
import { sayingWith } from '../messages/own-nouns';
import type { SayAs } from '../messages/own-nouns';

import { en } from './messages/en';
import type { MessageId } from './messages/en';
import { es } from './messages/es';
import { ja } from './messages/ja';
import { OWN_NOUNS } from './messages/own-nouns';
import { uk } from './messages/uk';

/** What a check found, in every language of the plugin. */
export const MESSAGES: Messages<MessageId> = { en, es, ja, uk };

/** Writes sentences for one reader, with amounts, days and lists as they are written in the reader's language. */
export interface Writer {
  say: SayAs<MessageId>;
  /** `November 24, 2026`; what is less than a day stays as it is written, such as 2022. */
  date: (date: PartialDate) => string;
  /** `9,250.00 USD` */
  money: (amount: Money) => string;
  /** `donors and grants` */
  list: (words: readonly string[]) => string;
  /** `Japan`; what is no country code stays as it is written. */
  country: (code: string) => string;
  /** The name of a value of the vocabulary `fundingSource`. */
  source: (value: string) => string;
}

const WORDING = { usual: MESSAGES, own: OWN_NOUNS };

const SOURCES: Readonly<Record<string, MessageId>> = {
  donors: 'source_donors',
  grants: 'source_grants',
  membership_dues: 'source_membership_dues',
  events: 'source_events',
  city: 'source_city',
};

const createWriter = (language: Language): Writer => {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const lists = new Intl.ListFormat(language);
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const say = sayingWith(WORDING, language, {});
  return {
    say,
    date: (date) => (isDay(date) ? days.format(Date.parse(`${date}T00:00:00Z`)) : date),
    money: (amount) => formatMoney(amount, language) ?? amount,
    list: (words) => lists.format(words),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    source: (value) => {
      const id = Object.hasOwn(SOURCES, value) ? SOURCES[value] : undefined;
      return id === undefined ? value : say(id);
    },
  };
};

/** Made once for each language: formats of dates and lists take long to make. */
const writers = new Map<Language, Writer>();

/**
 * The writer for a BCP 47 tag, with the city's own nouns for its partners; in English where the plugin does not speak the
 * language.
 */
export const writerFor = (locale: string, terminology: Terminology = {}): Writer => {
  const language = languageOf(locale);
  const writer = writers.get(language) ?? createWriter(language);
  writers.set(language, writer);
  return { ...writer, say: sayingWith(WORDING, language, terminology) };
};
