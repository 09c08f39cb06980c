import { hasFilters, readAddress, readYear, writeAddress } from './filters';
import type { Address } from './filters';

const PLAIN: Address = { view: 'map', asTable: false, by: 'area', filters: {} };

const FULL: Address = {
  view: 'goals',
  asTable: true,
  by: 'relationship',
  filters: {
    designation: 'friendship_city',
    standing: 'suspended',
    country: 'UA',
    area: 'peace',
    from: 1959,
    to: 2026,
  },
};

const through = (address: Address): Address => readAddress(new URLSearchParams(writeAddress(address)));

describe('the address of the page', () => {
  it.each([PLAIN, FULL, { ...PLAIN, view: 'timeline' as const, filters: { from: 1988 } }])(
    'says what is shown, and is read as it was written: %j',
    (address) => {
      expect(through(address)).toEqual(address);
    },
  );

  it('says nothing where nothing is asked for', () => {
    expect(writeAddress(PLAIN)).toEqual({});
  });

  it('asks for nothing that it spells wrongly', () => {
    const search =
      'view=globe&show=yes&by=mood&designation=twin&standing=on&country=Japan&area=fun&from=59&to=abcd';
    expect(readAddress(new URLSearchParams(search))).toEqual(PLAIN);
  });
});

it.each([
  ['1959', 1959],
  ['1000', 1000],
  ['9999', 9999],
  ['0999', undefined],
  ['199', undefined],
  ['19590', undefined],
  ['', undefined],
  ['195x', undefined],
])('%j is the year %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it('one filter is enough for there to be filters', () => {
  expect(hasFilters({})).toBe(false);
  expect(hasFilters({ country: undefined })).toBe(false);
  expect(hasFilters({ to: 2000 })).toBe(true);
});
