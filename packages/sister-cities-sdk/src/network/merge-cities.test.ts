import fc from 'fast-check';

import { mergeCities } from './merge-cities';
import { place, relationshipWith, resultOf } from './samples';
import type { NetworkPlace, NetworkResult } from './types';

const RUN = { seed: 19591117, numRuns: 500 };

/** One asked city for each place, which has it as its partner. */
const resultsOf = (places: readonly NetworkPlace[]): NetworkResult[] =>
  places.map((each, index) => resultOf(`c${index.toString()}`, null, [relationshipWith(each)]));

/** Which of the places are one city, by their positions. */
const sortedInto = (places: readonly NetworkPlace[]): string[] =>
  mergeCities(resultsOf(places))
    .map(({ partnerOf }) => partnerOf.map(({ city }) => city.slice(1)).join('+'))
    .sort();

type Case = [string, string[], string[]];

const CASES: Case[] = [
  ['the same Wikidata id is one city, whatever the names', ['IT Torino Q495', 'IT Turin Q495'], ['0+1']],
  [
    'another Wikidata id is another city, whatever the names',
    ['US Portland Q1', 'US Portland Q2'],
    ['0', '1'],
  ],
  ['the same GeoNames id is one city', ['ZW Mutare 884979', 'ZW Umtali 884979'], ['0+1']],
  ['another GeoNames id is another city', ['US Salem 1', 'US Salem 2'], ['0', '1']],
  ['Wikidata goes before GeoNames', ['JP A Q1 7', 'JP A Q2 7', 'JP B Q1 8'], ['0+2', '1']],
  ['GeoNames is asked where Wikidata is not stated', ['JP Sapporo Q37951 5', 'JP Sapporo 5'], ['0+1']],
  ['a GeoNames id that two cities have means neither', ['JP A Q1 7', 'JP B Q2 7', 'JP C 7'], ['0', '1', '2']],
  ['the name is asked where no register is stated', ['TW Keelung', 'TW Keelung'], ['0+1']],
  ['the name leads to the city that a register knows', ['TW Keelung Q249996', 'TW Keelung'], ['0+1']],
  ['the name joins registers that do not meet', ['ZW Mutare 884979', 'ZW Mutare Q9', 'ZW Mutare'], ['0+1+2']],
  ['the name does not join what GeoNames tells apart', ['US Salem Q1 1', 'US Salem 2'], ['0', '1']],
  [
    'a name that two cities have means neither',
    ['US Portland Q1', 'US Portland Q2', 'US Portland'],
    ['0', '1', '2'],
  ],
  [
    'and those without a register stay together',
    ['US Salem Q1', 'US Salem Q2', 'US Salem', 'US Salem'],
    ['0', '1', '2+3'],
  ],
  ['capitals and accents make no difference', ['PE TRUJILLO', 'PE Trujíllo'], ['0+1']],
  ['the same name in another country is another city', ['PE Trujillo', 'ES Trujillo'], ['0', '1']],
  ['one register is enough where the countries differ', ['UA Yalta Q128499', 'RU Yalta Q128499'], ['0+1']],
];

describe('of the places that asked cities name', () => {
  it.each(CASES)('%s', (_title, texts, expected) => {
    expect(sortedInto(texts.map((text) => place(text)))).toEqual(expected);
  });

  it.each<[(string | null)[], string[]]>([
    [
      ['US-OR', 'US-ME'],
      ['0', '1'],
    ],
    [['US-OR', 'US-OR'], ['0+1']],
    [['US-OR', null], ['0+1']],
    [
      ['US-OR', 'US-ME', null],
      ['0', '1', '2'],
    ],
    [
      ['US-OR', 'US-ME', 'US-OR'],
      ['0+2', '1'],
    ],
  ])('Portlands without a register are told apart by the states that are stated: %j', (states, expected) => {
    expect(sortedInto(states.map((state) => place('US Portland', state)))).toEqual(expected);
  });
});

describe('a merged city', () => {
  it('says by which name each of the asked cities knows it, and who has it as a partner', () => {
    const torino = relationshipWith(place('IT Torino Q495'));
    const results = [
      resultOf('slc', place('US SLC Q23337'), [torino]),
      resultOf('torino', place('IT Turin Q495 3165524'), []),
    ];
    expect(mergeCities(results)).toEqual([
      {
        id: 'wikidata:Q23337',
        names: ['SLC'],
        countryCodes: ['US'],
        homeOf: ['slc'],
        partnerOf: [],
      },
      {
        id: 'wikidata:Q495',
        names: ['Torino', 'Turin'],
        countryCodes: ['IT'],
        homeOf: ['torino'],
        partnerOf: [{ city: 'slc', relationship: torino }],
      },
    ]);
  });

  it('is in each of the countries that are stated', () => {
    const [yalta] = mergeCities(resultsOf([place('UA Yalta Q128499'), place('RU Yalta Q128499')]));
    expect(yalta?.countryCodes).toEqual(['RU', 'UA']);
  });

  it('is not made of a city that has never answered', () => {
    expect(
      mergeCities([{ ...resultOf('a', null, []), answer: null, age: null, error: expect.anything() }]),
    ).toEqual([]);
  });
});

const option = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);

/** Few names and registers, so that they meet and contradict each other in every way. */
const places = fc
  .tuple(
    fc.constantFrom('US', 'JP'),
    fc.constantFrom('Salem', 'Portland', 'Kobe'),
    option(['Q1', 'Q2', 'Q3']),
    option(['1', '2', '3']),
    fc.constantFrom(null, null, 'US-OR', 'US-ME'),
  )
  .map(([country, name, wikidata, geonames, state]) =>
    place([country, name, wikidata, geonames].filter(Boolean).join(' '), state),
  );

const results = fc
  .array(fc.tuple(fc.option(places), fc.array(places, { maxLength: 4 })), { maxLength: 5 })
  .map((cities) =>
    cities.map(([home, partners], index) =>
      resultOf(
        `c${index.toString()}`,
        home,
        partners.map((each, number) => relationshipWith(each, { slug: `r${number.toString()}` })),
      ),
    ),
  );

const shuffled = results.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

describe('merging any answers', () => {
  it('gives the same in every order of the cities', () => {
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(mergeCities(others)).toEqual(mergeCities(all));
      }),
      RUN,
    );
  });

  it('gives the same when answers come twice', () => {
    fc.assert(
      fc.property(results, (all) => {
        expect(mergeCities([...all, ...all])).toEqual(mergeCities(all));
      }),
      RUN,
    );
  });

  it('leaves no relationship out, counts none twice and has each city once', () => {
    fc.assert(
      fc.property(results, (all) => {
        const merged = mergeCities(all);
        const told = merged.flatMap(({ partnerOf }) => partnerOf.map(({ relationship }) => relationship));
        expect(new Set(told)).toEqual(new Set(all.flatMap(({ answer }) => answer?.relationships ?? [])));
        expect(told).toHaveLength(all.flatMap(({ answer }) => answer?.relationships ?? []).length);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
      RUN,
    );
  });

  it('never makes one city of two Wikidata ids', () => {
    fc.assert(
      fc.property(results, (all) => {
        for (const { partnerOf } of mergeCities(all)) {
          const ids = partnerOf.flatMap(({ relationship }) => relationship.partnerCity.identifiers ?? []);
          const wikidata = ids
            .filter(({ scheme }) => scheme === 'wikidata')
            .map(({ identifier }) => identifier);
          expect(new Set(wikidata).size).toBeLessThan(2);
        }
      }),
      RUN,
    );
  });
});
