import { dateOf } from '../dates/samples';
import { findReciprocity } from './find-reciprocity';
import type { Reciprocity } from './find-reciprocity';
import { place, relationshipWith, resultOf } from './samples';
import type { NetworkRelationship, NetworkResult } from './types';

const PORTLAND = place('US Portland Q6106');
const SAPPORO = place('JP Sapporo Q37951');

type Side = Partial<NetworkRelationship>;

const portland = (side?: Side): NetworkResult =>
  resultOf('portland', PORTLAND, side ? [relationshipWith(SAPPORO, side)] : []);

const sapporo = (side?: Side): NetworkResult =>
  resultOf('sapporo', SAPPORO, side ? [relationshipWith(PORTLAND, side)] : []);

const told = (results: readonly NetworkResult[]): [string, string | undefined, string, string[]][] =>
  findReciprocity(results).map(({ listing, counterpart, status, differences }: Reciprocity) => [
    listing.city,
    counterpart?.city,
    status,
    differences,
  ]);

const CASES: [string, Side, Side, string[]][] = [
  ['the same year', { establishedOn: dateOf('1959') }, { establishedOn: dateOf('1959') }, []],
  ['a year and a day in it', { establishedOn: dateOf('1959') }, { establishedOn: dateOf('1959-11-17') }, []],
  [
    'a month and a day in another',
    { establishedOn: dateOf('1959-10') },
    { establishedOn: dateOf('1959-11-17') },
    ['establishedOn'],
  ],
  ['two years', { establishedOn: dateOf('1959') }, { establishedOn: dateOf('1960') }, ['establishedOn']],
  ['a year and nothing', { establishedOn: dateOf('1959') }, { establishedOn: null }, []],
  [
    'two days of designation',
    { designatedOn: dateOf('2022-03-01') },
    { designatedOn: dateOf('2022-03-02') },
    ['designatedOn'],
  ],
  ['two designations', {}, { designation: 'friendship_city' }, ['designation']],
  ['a designation and none', {}, { designation: null }, []],
  ['two standings', {}, { standing: 'suspended' }, ['standing']],
  [
    'everything',
    { establishedOn: dateOf('1959'), designatedOn: dateOf('1960') },
    {
      establishedOn: dateOf('1958'),
      designatedOn: dateOf('1961'),
      designation: 'friendship_city',
      standing: 'emeritus',
    },
    ['establishedOn', 'designatedOn', 'designation', 'standing'],
  ],
];

describe('both sides that list each other', () => {
  it.each(CASES)('are told once, with what differs: %s', (_title, one, other, differences) => {
    const expected = [['portland', 'sapporo', differences.length > 0 ? 'differs' : 'agreed', differences]];
    expect(told([portland(one), sapporo(other)])).toEqual(expected);
    expect(told([sapporo(other), portland(one)])).toEqual(expected);
  });
});

describe('one side that lists the other alone', () => {
  it('is one-sided where the other answered', () => {
    expect(told([portland({}), sapporo()])).toEqual([['portland', undefined, 'one_sided', []]]);
    expect(told([portland(), sapporo({})])).toEqual([['sapporo', undefined, 'one_sided', []]]);
  });

  it('is not told as one-sided where the other is no part of the network, or never answered', () => {
    const silent: NetworkResult = { ...sapporo(), answer: null, age: null, error: expect.anything() };
    expect(told([portland({})])).toEqual([['portland', undefined, 'not_asked', []]]);
    expect(told([portland({}), silent])).toEqual([['portland', undefined, 'not_asked', []]]);
  });
});

it('each pair of a triangle is told once, in every order', () => {
  const cities = { a: place('US A Q1'), b: place('JP B Q2'), c: place('IT C Q3') };
  const a = resultOf('a', cities.a, [relationshipWith(cities.b), relationshipWith(cities.c)]);
  const b = resultOf('b', cities.b, [relationshipWith(cities.a), relationshipWith(cities.c)]);
  const c = resultOf('c', cities.c, [relationshipWith(cities.a)]);
  const expected = [
    ['a', 'b', 'agreed', []],
    ['a', 'c', 'agreed', []],
    ['b', undefined, 'one_sided', []],
  ];
  expect(told([a, b, c])).toEqual(expected);
  expect(told([c, b, a])).toEqual(expected);
});
