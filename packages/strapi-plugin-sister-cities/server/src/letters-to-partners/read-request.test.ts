import { errors } from '@strapi/utils';

import { MOST_LETTERS } from '../../../shared/letters-to-partners';
import { problemsIn } from '../problems-error';

import { isLanguage, readLetters } from './read-request';

const TODAY = '2026-11-28';

const partners = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ relationship: `r${String(index)}`, version: 'v' }));

const RIGHT = {
  key: '0123456789abcdef',
  language: 'en',
  title: ' Letter to {city} ',
  text: 'Dear\r\nMayor\n',
  subject: 'public_health',
  senderName: 'Portland City Council',
  partners: partners(2),
};

const wrongIn = (change: object): string[] => {
  try {
    readLetters({ ...RIGHT, ...change }, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    return problemsIn(error).map(({ path }) => path.join('.'));
  }
};

describe('what somebody sent to have letters made', () => {
  it('is read, with the lines of a text as lines', () => {
    expect(readLetters(RIGHT, TODAY)).toEqual({
      key: '0123456789abcdef',
      language: 'en',
      title: 'Letter to {city}',
      text: 'Dear\nMayor',
      shared: { subject: 'public_health', senderName: 'Portland City Council' },
      partners: partners(2),
    });
  });

  it.each([
    [{}, []],
    [{ key: '' }, ['key']],
    [{ key: 'a b c d e f g h i j k' }, ['key']],
    [{ key: 'a'.repeat(64) }, []],
    [{ key: 'a'.repeat(65) }, ['key']],
    [{ key: 7 }, ['key']],
    [{ language: 'English' }, ['language']],
    [{ language: undefined }, ['language']],
    [{ title: ' ' }, ['title']],
    [{ title: 'a'.repeat(200) }, []],
    [{ title: 'a'.repeat(201) }, ['title']],
    [{ text: null }, ['text']],
    [{ text: 'a'.repeat(20_001) }, ['text']],
    [{ subject: undefined }, ['subject']],
    [{ subject: 'gossip' }, ['subject']],
    [{ dateSent: '2020' }, []],
    [{ dateSent: '2099' }, ['dateSent']],
    [{ dateSent: { a: 1 } }, ['dateSent']],
    [{ embargoUntil: '2026-12-24' }, []],
    [{ embargoUntil: 'Christmas' }, ['embargoUntil']],
    [{ visibility: 'everybody' }, ['visibility']],
    [{ slug: 'mine' }, ['slug']],
    [{ partners: [] }, ['partners']],
    [{ partners: 'all' }, ['partners']],
    [{ partners: partners(MOST_LETTERS) }, []],
    [{ partners: partners(MOST_LETTERS + 1) }, ['partners']],
    [{ partners: [...partners(2), ...partners(1)] }, ['partners.2']],
    [{ partners: [{ relationship: 'r0' }, 'r1'] }, ['partners.0', 'partners.1']],
    [{ title: '', text: '', partners: [] }, ['title', 'text', 'partners']],
  ])('with %j is refused at %j', (change, paths) => {
    expect(wrongIn(change)).toEqual(paths);
  });
});

it.each([
  ['en', true],
  ['zh-Hant-TW', true],
  ['EN', false],
  ['', false],
  ['x'.repeat(36), false],
  [undefined, false],
])('%j is a language: %j', (value, isOne) => {
  expect(isLanguage(value)).toBe(isOne);
});
