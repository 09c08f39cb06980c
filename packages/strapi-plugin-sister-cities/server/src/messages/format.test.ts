import { languageOf, sentence } from './format';
import type { Messages } from './format';

const MESSAGES: Messages<'months' | 'at-least'> = {
  en: {
    months: 'For {months, plural, one {# month} other {# months}}.',
    'at-least': 'At least {amount} <every month>.',
  },
  es: {
    months: 'Durante {months, plural, one {# mes} other {# meses}}.',
    'at-least': 'Al menos {amount}.',
  },
  ja: { months: '{months, number}か月間。', 'at-least': '{amount}以上。' },
  uk: {
    months: 'Протягом {months, plural, one {# місяця} few {# місяців} many {# місяців} other {# місяця}}.',
    'at-least': 'Щонайменше {amount}.',
  },
};

describe('a sentence in the language of the reader', () => {
  it.each([
    ['en', 1, 'For 1 month.'],
    ['en', 12, 'For 12 months.'],
    ['en', 1200, 'For 1,200 months.'],
    ['es', 1, 'Durante 1 mes.'],
    ['es', 24, 'Durante 24 meses.'],
    ['ja', 12, '12か月間。'],
    ['uk', 1, 'Протягом 1 місяця.'],
    ['uk', 21, 'Протягом 21 місяця.'],
    ['uk', 12, 'Протягом 12 місяців.'],
  ])('has its words in the right plural: %s, %d', (locale, months, expected) => {
    expect(sentence(MESSAGES, locale, 'months', { months })).toBe(expected);
  });

  it('takes values and angle brackets as they are', () => {
    expect(sentence(MESSAGES, 'en', 'at-least', { amount: '<b>10,000.00 USD</b> {x}' })).toBe(
      'At least <b>10,000.00 USD</b> {x} <every month>.',
    );
  });

  it.each([
    ['es-MX', 'es'],
    ['ja_JP', 'ja'],
    ['UK', 'uk'],
    ['it', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('is in the nearest language that there are sentences in: %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
