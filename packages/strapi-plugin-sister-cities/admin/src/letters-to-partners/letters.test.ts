import type { PartnerToWriteTo } from '../../../shared/letters-to-partners';

import { newDraft } from './draft';
import { inserted } from './insert';
import {
  chosenIn,
  inOrder,
  lettersOf,
  offeredTo,
  partnerWords,
  shareATitle,
  templateProblems,
} from './letters';

const partner = (
  cityName: string,
  countryName: string,
  designation: string | null,
  standing: string,
): PartnerToWriteTo => ({
  relationship: cityName.toLowerCase(),
  designation,
  standing,
  cityName,
  countryName,
  values: { city: cityName, country: countryName },
  version: 'v1',
});

const LVIV = partner('Lviv', 'Ukraine', 'friendship_city', 'active');
const SAPPORO = partner('Sapporo', 'Japan', 'sister_city', 'active');
const BOLOGNA = partner('Bologna', 'Italy', 'sister_city', 'active');
const KHABAROVSK = partner('Khabarovsk', 'Russia', 'sister_city', 'suspended');
const NAIROBI = partner('Nairobi', '', null, 'proposed');
const ALL_PARTNERS = [NAIROBI, LVIV, SAPPORO, KHABAROVSK, BOLOGNA];

const draft = (change: object = {}) => ({ ...newDraft('en', 'key'), ...change });

const names = (partners: readonly PartnerToWriteTo[]): string[] => partners.map(({ cityName }) => cityName);

describe('the partners that get a letter', () => {
  it('stand in the order of the office, by their names', () => {
    expect(names(inOrder(ALL_PARTNERS, 'en'))).toEqual([
      'Bologna',
      'Khabarovsk',
      'Sapporo',
      'Lviv',
      'Nairobi',
    ]);
    expect([SAPPORO, NAIROBI].map(partnerWords)).toEqual(['Sapporo, Japan', 'Nairobi']);
  });

  it.each([
    [{}, ['Lviv', 'Sapporo', 'Bologna']],
    [{ designation: 'sister_city' }, ['Sapporo', 'Bologna']],
    [{ standing: 'suspended' }, ['Khabarovsk']],
    [{ standing: 'all' }, ['Nairobi', 'Lviv', 'Sapporo', 'Khabarovsk', 'Bologna']],
    [{ designation: 'friendship_city', standing: 'suspended' }, []],
  ])('are, with the filters %j, %j', (filters, expected) => {
    expect(names(offeredTo(draft(filters), ALL_PARTNERS))).toEqual(expected);
  });

  it('are those that the filters leave, less those that are taken out', () => {
    const chosen = chosenIn(draft({ takenOut: ['sapporo', 'khabarovsk', 'nobody'] }), ALL_PARTNERS);
    expect(names(chosen)).toEqual(['Lviv', 'Bologna']);
  });
});

describe('the letters', () => {
  it('are shown as they will be made, with what is missing', () => {
    const [letter] = lettersOf(
      draft({ title: ' To {city} ', text: 'Dear {mayor},\n{since|hello} {mayor}\n' }),
      [SAPPORO],
    );
    expect(letter?.title).toEqual([
      { from: 'words', text: 'To ' },
      { from: 'value', text: 'Sapporo' },
    ]);
    expect(letter?.text.map(({ text }) => text).join('')).toBe('Dear {mayor},\nhello {mayor}');
    expect(letter?.missing).toEqual(['mayor']);
  });

  it('share a title, or do not', () => {
    const shares = (title: string): boolean => shareATitle(lettersOf(draft({ title }), [SAPPORO, LVIV]));
    expect([shares('COVID-19'), shares('COVID-19: {city}')]).toEqual([true, false]);
  });

  it('have their mistakes by field', () => {
    const { title, text } = templateProblems(draft({ title: '{city', text: 'To {city}' }));
    expect([title.map(({ kind }) => kind), text]).toEqual([['unclosed'], []]);
  });
});

it.each([
  ['Dear ', { start: 5, end: 5 }, 'Dear {city}', 11],
  ['Dear you!', { start: 5, end: 8 }, 'Dear {city}!', 11],
  ['', { start: 0, end: 0 }, '{city}', 6],
])('into %j at %j is put a placeholder', (text, marked, after, cursor) => {
  expect(inserted(text, marked, '{city}')).toEqual({ text: after, cursor });
});
