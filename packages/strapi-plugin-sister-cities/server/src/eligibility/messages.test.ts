import { LANGUAGES } from '../messages/format';

import type { MessageId } from './messages/en';
import { en } from './messages/en';
import { OWN_NOUNS } from './messages/own-nouns';
import { MESSAGES, writerFor } from './say';

const isId = (name: string): name is MessageId => Object.hasOwn(en, name);
const IDS = Object.keys(en).filter(isId);

/** The places of a sentence that a value fills, such as `report` and `required`; not the words of a plural. */
const placesOf = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:one|few|many|other|=0) )\{(\w+)[,}]/g)].map(([, name = '']) => name),
    ),
  ].sort();

const NUMBERS = ['count', 'required', 'actual', 'days', 'most'];
const PLURALS = [0, 1, 2, 5, 21, 1.5];

const fillings = (number: number): Record<string, string | number> => ({
  ...Object.fromEntries(IDS.flatMap((id) => placesOf(en[id])).map((name) => [name, `«${name}»`])),
  ...Object.fromEntries(NUMBERS.map((name) => [name, number])),
});

describe('the sentences of the checks', () => {
  it.each(LANGUAGES)('are all there in %s, and no other', (language) => {
    expect(Object.keys(MESSAGES[language]).sort()).toEqual([...IDS].sort());
  });

  it.each(LANGUAGES)('are whole in %s, for every number', (language) => {
    const { say } = writerFor(language);
    const texts = IDS.flatMap((id) => PLURALS.map((number) => [id, say(id, fillings(number))] as const));
    expect(texts.filter(([, text]) => text.trim() === '' || /[{}#]|undefined/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'say in %s what they say in English: each place that is no count is in each',
    (language) => {
      const places = (text: string) => placesOf(text).filter((name) => name !== 'count');
      const wrong = IDS.filter(
        (id) => JSON.stringify(places(MESSAGES[language][id])) !== JSON.stringify(places(en[id])),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(LANGUAGES)(
    'say the same in %s with nouns of the city, which stand in for its designations',
    (language) => {
      const texts = Object.entries(OWN_NOUNS[language]);
      expect(texts.map(([id]) => id).sort()).toEqual(Object.keys(OWN_NOUNS.en).sort());
      const wrong = texts.filter(([id, text]) => {
        const places = placesOf(text).filter(
          (name) => !['count', 'sisterNoun', 'friendshipNoun'].includes(name),
        );
        const usual = isId(id) ? placesOf(en[id]).filter((name) => name !== 'count') : [];
        return !/\{(sister|friendship)Noun\}/.test(text) || JSON.stringify(places) !== JSON.stringify(usual);
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(LANGUAGES)('are whole in %s with nouns of the city, for every number', (language) => {
    const noun = { other: '‹ours›' };
    const terminology = {
      sister_city: { [language]: noun },
      friendship_city: { [language]: noun },
    };
    const { say } = writerFor(language, terminology);
    const ids = Object.keys(OWN_NOUNS.en).filter(isId);
    const texts = ids.flatMap((id) => PLURALS.map((number) => say(id, fillings(number))));
    expect(texts.filter((text) => /[{}#]|undefined/.test(text))).toEqual([]);
    expect(texts.filter((text) => !text.includes('‹ours›'))).toEqual([]);
  });

  it.each(['es', 'ja', 'uk'] as const)('are translated into %s', (language) => {
    expect(IDS.filter((id) => MESSAGES[language][id] === en[id])).toEqual([]);
  });

  it.each([
    ['en', 'November 24, 2026', '9,250.00 USD', 'donors, grants, and events', 'Japan'],
    ['es', '24 de noviembre de 2026', '9250,00 USD', 'donantes, subvenciones y eventos', 'Japón'],
    ['ja', '2026年11月24日', '9,250.00 USD', '寄付者、助成金、催し', '日本'],
    ['uk', '24 листопада 2026 р.', '9 250,00 USD', 'благодійники, гранти і заходи', 'Японія'],
    ['de-AT', 'November 24, 2026', '9,250.00 USD', 'donors, grants, and events', 'Japan'],
  ])('are written in %s with %s, %s, %s and %s', (locale, date, money, list, country) => {
    const writer = writerFor(locale);
    const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
    expect([
      plain(writer.date('2026-11-24')),
      plain(writer.money('9250.00 USD')),
      writer.list(['donors', 'grants', 'events'].map(writer.source)),
      writer.country('JP'),
    ]).toEqual([date, money, list, country]);
  });

  it('leave as it is written what has no words', () => {
    const { date, money, country, source } = writerFor('en');
    expect([
      date('2022'),
      date('2022-05'),
      money('a lot'),
      country('??'),
      country('ZZZ'),
      source('toString'),
    ]).toEqual(['2022', '2022-05', 'a lot', '??', 'ZZZ', 'toString']);
  });

  it.each([
    ['membership_dues', 'membership dues'],
    ['city', 'the city'],
  ])('name %s as %s', (value, words) => {
    expect(writerFor('en').source(value)).toBe(words);
  });
});
