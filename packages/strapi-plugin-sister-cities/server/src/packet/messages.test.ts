import { NOUN_PLACES } from '../../../shared/presentation';
import { LANGUAGES } from '../messages/format';

import { en } from './messages/en';
import { OWN_NOUNS } from './messages/own-nouns';
import type { PacketMessage } from './messages/en';
import { PACKET_MESSAGES, packetWriter } from './say';

const isMessage = (id: string): id is PacketMessage => Object.hasOwn(en, id);
const IDS = Object.keys(en).filter(isMessage);

const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

describe.each(LANGUAGES)('the words of a packet in %s', (language) => {
  it('have a place for the same figures as in English', () => {
    for (const id of IDS)
      expect([id, placesIn(PACKET_MESSAGES[language][id])]).toEqual([id, placesIn(en[id])]);
  });

  it('are filled in without anything left over', () => {
    for (const id of IDS) {
      const fillings = placesIn(en[id]).map((name): [string, string | number] => [
        name,
        name === 'years' || name === 'count' ? 3 : `«${name}»`,
      ]);
      const text = packetWriter(language).say(id, Object.fromEntries(fillings));
      expect(text).not.toMatch(/[{}]/);
      expect(text.trim()).not.toBe('');
    }
  });
});

describe.each(LANGUAGES)('the words of a packet in %s with nouns of the city', (language) => {
  const own = Object.entries(OWN_NOUNS[language]);
  const noun = { other: '‹ours›' };
  const terminology = { sister_city: { [language]: noun }, friendship_city: { [language]: noun } };

  it('have a place for the same figures, and for the nouns', () => {
    expect(own.map(([id]) => id).sort()).toEqual(Object.keys(OWN_NOUNS.en).sort());
    for (const [id, text] of own) {
      const places = placesIn(text).filter((name) => !Object.hasOwn(NOUN_PLACES, name));
      expect([id, places]).toEqual([id, isMessage(id) ? placesIn(en[id]) : []]);
    }
  });

  it('are filled in without anything left over', () => {
    for (const id of Object.keys(OWN_NOUNS.en).filter(isMessage)) {
      const fillings = placesIn(en[id]).map((name) => [name, `«${name}»`]);
      const text = packetWriter(language, terminology).say(id, Object.fromEntries(fillings));
      expect(text).toContain('‹ours›');
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

describe('the words of a packet', () => {
  it.each([
    ['en', 1, 'no', 'Active for 1 year'],
    ['en', 4, 'yes', 'Active for about 4 years'],
    ['es', 1, 'yes', 'Activa durante aproximadamente 1 año'],
    ['ja', 4, 'yes', '活動年数：約4年'],
    ['uk', 4, 'yes', 'Тривалість активних відносин: орієнтовно 4 роки'],
    ['uk', 5, 'no', 'Тривалість активних відносин: 5 років'],
    ['fr', 4, 'no', 'Active for 4 years'],
  ])('in %s agree with %d years', (locale, years, approximate, text) => {
    expect(packetWriter(locale).say('active', { years, approximate })).toBe(text);
  });

  it.each([
    ['en', 'sister_city', 'sister city'],
    ['uk', 'sister_city', 'місто-побратим'],
    ['en', 'twin_town', 'twin_town'],
    ['en', '__proto__', '__proto__'],
  ])('in %s for %s are %s', (locale, designation, word) => {
    expect(packetWriter(locale).word('designation', designation)).toBe(word);
  });

  it('write dates as they are known, and numbers as the language does', () => {
    expect(['2022', '2022-05', '2022-05-06', null].map(packetWriter('en').date)).toEqual([
      '2022',
      '2022-05',
      'May 6, 2022',
      'not on file',
    ]);
    expect(packetWriter('es').number(6.5)).toBe('6,5');
  });
});
