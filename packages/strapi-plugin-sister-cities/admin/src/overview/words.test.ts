import { english } from '../translations/english';

import { aGoal, anEvent, PORTLAND } from './samples';
import { partnersOf, select } from './select';
import { entriesOf } from './timeline/entries';
import { detailOf, entryOf, namesOf, whatHappened, yearsOfAll } from './timeline/entry-words';
import { wordsIn } from './words';

const words = wordsIn(english, 'en');
const partners = partnersOf(PORTLAND, 'en');
const [bologna, sapporo] = partners;
const [vote] = PORTLAND.decisions;

describe('the words for a partner', () => {
  it('are the city and its country, and say if it is a draft', () => {
    expect(partners.map(words.partner)).toEqual(['Bologna, Italy', 'Sapporo, Japan', 'Lviv, Ukraine']);
    expect(partners.map((each) => words.partner({ ...each, isPublished: false }))[0]).toBe(
      'Bologna, Italy (draft)',
    );
    expect(partners.map((each) => words.partner({ ...each, city: undefined }))[0]).toBe('Portland – bologna');
  });

  it('have the country as the office writes it', () => {
    const suzhou = PORTLAND.cities.map((city) => ({ ...city, countryName: "People's Republic of China" }));
    expect(suzhou.map(words.country)[0]).toBe("People's Republic of China");
  });

  it('say what is not known', () => {
    expect([words.designation(null), words.standing(null), words.date(null)]).toEqual([
      'No designation yet',
      'Not known',
      'Not known',
    ]);
    expect(partners.map((each) => words.since({ ...each, establishedOn: null }))[0]).toBe(
      'not known since when',
    );
  });

  it('say how far away it is', () => {
    expect(sapporo && words.distance(sapporo)).toBe('7,150 km');
    expect(bologna && words.distance(bologna)).toBe('Not known');
  });
});

describe('the words for a goal', () => {
  it.each([
    [{}, 'from: Not known, until: today'],
    [{ statedOn: '2019-06-06' }, 'from: June 6, 2019, until: today'],
    [{ statedOn: '2019', retiredOn: '2022-05', state: 'achieved' }, 'from: 2019, until: May 2022'],
    [{ state: 'retired' }, 'from: Not known, until: Not known'],
  ])('%j: %s', (values, period) => {
    expect(words.period(aGoal('g', null, values))).toBe(period);
  });
});

describe('the words for what happened', () => {
  it.each([
    ['pass', false, 'Designated a friendship city'],
    [null, false, 'Designated a friendship city'],
    ['fail', false, 'Designated a friendship city: Failed'],
    ['pass', true, 'Designated a friendship city (corrected later)'],
  ])('a vote that is %s, corrected: %s', (result, isCorrected, expected) => {
    expect(vote && words.decision({ ...vote, result, isCorrected })).toBe(expected);
  });

  const overview = {
    ...PORTLAND,
    events: [
      anEvent('bell', '2019-06-06', 'r-sapporo'),
      { ...anEvent('gala', '2020'), takesPlace: false, isPublished: false },
    ],
  };
  const entries = entriesOf(select(overview, partners, {}), {});
  const known = new Map(partners.map((partner) => [partner.documentId, partner]));

  it('lead to the entry that tells more', () => {
    expect(
      entries.map((entry) => [
        whatHappened(entry, words),
        detailOf(entry),
        namesOf(entry, known, words),
        entryOf(entry).documentId,
      ]),
    ).toEqual([
      ['Founded: Sapporo, Japan', '', 'Sapporo, Japan', 'r-sapporo'],
      ['Founded: Bologna, Italy', '', 'Bologna, Italy', 'r-bologna'],
      ['bell', '', 'Sapporo, Japan', 'bell'],
      ['gala (did not take place) (draft)', '', 'The whole program', 'gala'],
      ['Founded: Lviv, Ukraine', '', 'Lviv, Ukraine', 'r-lviv'],
      ['Designated a friendship city', 'Portland City Council', 'Lviv, Ukraine', 'r-lviv'],
    ]);
    expect(yearsOfAll(entries)).toEqual({ from: 1959, to: 2022 });
    expect(yearsOfAll([])).toBeUndefined();
  });
});
