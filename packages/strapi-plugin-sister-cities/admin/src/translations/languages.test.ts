import { IntlMessageFormat } from 'intl-messageformat';

import { readMoney } from '../fields/money/read';
import { readPartialDate } from '../fields/partial-date/read';
import { VOCABULARY } from '../../../shared/vocabulary';

import en from './en.json';
import es from './es.json';
import ja from './ja.json';
import { categoriesOf, partsOf } from './parts';
import uk from './uk.json';

type Texts = Readonly<Record<string, string>>;

const english: Texts = en;

const OTHERS: readonly (readonly [string, Texts])[] = [
  ['es', es],
  ['ja', ja],
  ['uk', uk],
];

const ALL: readonly (readonly [string, Texts])[] = [['en', english], ...OTHERS];

/** Texts that are the same as in English, in which languages, and why. */
const SAME: Readonly<Record<string, readonly [locales: string, why: string]>> = {
  'boolean.false': ['es', 'No is a Spanish word'],
  'policy.no': ['es', 'No is a Spanish word'],
  'inbox.ideas': ['es', 'Ideas is a Spanish word'],
  'policy.preset.salt-lake-city': ['es', 'the city and its state are called so in Spanish'],
  'policy.source-example': ['es ja uk', 'the name of a law'],
  'life.packet-markdown': ['es ja uk', 'the name of a format'],
  'money.placeholder': ['ja', 'an amount, written so in Japan too'],
  'policy.example-money': ['es ja uk', 'an amount as the rules of the city store it'],
  'policy.example-month-day': ['es ja uk', 'a day as the rules of the city store it'],
  'policy.example-countries': ['es ja uk', 'codes of countries'],
  'policy.example-numbers': ['es ja uk', 'numbers'],
  'list.untitled': ['es ja uk', 'values only'],
  'life.check-reason': ['es uk', 'values only'],
  'life.dialog-title': ['es uk', 'values only'],
  'life.entry-not-passed': ['es uk', 'values only'],
  'policy.effect-check': ['es uk', 'values only'],
  'glance.due': ['es uk', 'values only'],
  'inbox.came-in': ['es uk', 'values only'],
  'inbox.widget-line': ['es uk', 'values only'],
  'desk.named': ['es uk', 'values only'],
  'association.quarter-count': ['es uk', 'values only'],
  'event.time-in-zone': ['es uk', 'values only'],
  'letters.insert': ['es uk', 'values only'],
  'letters.partner-line': ['es uk', 'values only'],
  'letters.cannot-line': ['es uk', 'values only'],
  'letter.in-language': ['es uk', 'values only'],
  'letter.is-original': ['es', 'original is a Spanish word'],
  'overview.decision-not-passed': ['es uk', 'values only'],
  'overview.goal-line': ['es uk', 'values only'],
  'overview.lane': ['es uk', 'values only'],
  'overview.mark': ['es uk', 'values only'],
  'overview.point': ['es uk', 'values only'],
  'import.change': ['es uk', 'values only'],
  'import.filter': ['es uk', 'values only'],
  'import.row-number': ['es ja uk', 'values only'],
  'overview.quarter-short': ['ja', 'quarters are written so in Japan too'],
};

const valuesIn = (locale: string, text: string): string => [...partsOf(text, locale).values].sort().join();

describe.each(OTHERS)('the texts in %s', (locale, texts) => {
  it('are those that there are in English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it('name the same values', () => {
    const differing = Object.entries(texts).filter(
      ([key, text]) => valuesIn(locale, text) !== valuesIn('en', english[key] ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are translated, but for names and numbers', () => {
    const same = Object.keys(texts).filter((key) => texts[key] === english[key]);
    const excused = Object.keys(SAME).filter((key) => SAME[key]?.[0].split(' ').includes(locale));
    expect(same.sort()).toEqual(excused.sort());
  });
});

describe.each(ALL)('every text in %s', (locale, texts) => {
  it('can be read', () => {
    for (const text of Object.values(texts)) expect(() => new IntlMessageFormat(text, locale)).not.toThrow();
  });

  it('has words for every number that it counts', () => {
    const lacking = Object.entries(texts).flatMap(([key, text]) =>
      partsOf(text, locale).plurals.flatMap((forms) =>
        categoriesOf(locale, forms)
          .filter((category) => !forms.includes(category))
          .map((category) => `${key}: ${category}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('shows dates and amounts that its own forms understand', () => {
    const dates = (texts['partial-date.placeholder'] ?? '').split(/, |、/);
    expect(dates.map((text) => readPartialDate(text, locale))).toEqual(
      [{ year: 1959 }, { year: 1988, month: 5 }, { year: 2019, month: 6, day: 6 }].map((parts) =>
        expect.objectContaining({ kind: 'understood', parts }),
      ),
    );
    expect(readMoney(texts['money.placeholder'] ?? '')).toEqual({ kind: 'understood', money: '9250.00 USD' });
  });
});

describe('the forms of a number', () => {
  it('are those of the language, less what is said for single numbers', () => {
    expect(categoriesOf('en', ['other'])).toEqual(['one', 'other']);
    expect(categoriesOf('en', ['=1', 'other'])).toEqual(['other']);
    expect(categoriesOf('es', ['other'])).toEqual(['one', 'other']);
    expect(categoriesOf('ja', ['other'])).toEqual(['other']);
    expect(categoriesOf('uk', ['=1', 'other'])).toEqual(['few', 'many', 'one', 'other']);
  });
});

describe('the states of the inbox', () => {
  it('are called as they are in the forms', () => {
    const states = { ...VOCABULARY.inquiryState, ...VOCABULARY.ideaState };
    expect(Object.keys(states).map((state) => english[`inbox.state.${state}`])).toEqual(
      Object.values(states),
    );
  });
});
