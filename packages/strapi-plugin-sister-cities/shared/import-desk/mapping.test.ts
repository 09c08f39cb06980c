import { contentOf, doubledFields, guessMapping, guessType, missingFields } from './mapping';
import type { ImportType } from './report';

const CITY: ImportType = {
  section: 'cities',
  type: 'city',
  label: 'City',
  isTable: true,
  fields: [
    { name: 'slug', label: 'Slug', kind: 'text', required: true },
    { name: 'name', label: 'Name', kind: 'text', required: true },
    { name: 'countryCode', label: 'Country code', kind: 'text', required: true },
    { name: 'population', label: 'Population', kind: 'number', required: false },
  ],
};

const EVENT: ImportType = {
  section: 'events',
  type: 'event',
  label: 'Event',
  isTable: true,
  fields: [
    { name: 'slug', label: 'Slug', kind: 'text', required: true },
    { name: 'name', label: 'Name', kind: 'text', required: true },
    { name: 'startsOn', label: 'Starts', kind: 'text', required: false },
  ],
};

describe('what a column is', () => {
  it.each([
    ['by the name of the field', ['slug', 'name', 'countryCode', 'population']],
    ['by its label', ['Slug', ' NAME ', 'Country code', 'Population']],
    ['in Spanish', ['clave', 'Nombre', 'Código de país', 'Población']],
    ['in Japanese', ['キー', '名前', '国コード', '人口']],
    ['in Ukrainian', ['Ключ', 'Назва', 'Код країни', 'Населення']],
  ])('is guessed %s', (_way, columns) => {
    expect(guessMapping(columns, CITY.fields)).toEqual(['slug', 'name', 'countryCode', 'population']);
  });

  it('is guessed once: the better name takes the field, and what nobody knows is left out', () => {
    expect(guessMapping(['city', 'name', 'colour', ''], CITY.fields)).toEqual([null, 'name', null, null]);
  });

  it('tells which list it is, or the name of the file does', () => {
    expect(guessType(['name', 'country code'], [EVENT, CITY])?.section).toBe('cities');
    expect(guessType(['name', 'date'], [CITY, EVENT])?.section).toBe('events');
    expect(guessType(['name'], [EVENT, CITY], 'Cities 2026.csv')?.section).toBe('cities');
    expect(guessType(['name'], [])).toBeUndefined();
  });
});

describe('a mapping', () => {
  it('lacks what is required and has no column, and says what has two', () => {
    expect(missingFields(CITY, ['slug', null]).map(({ name }) => name)).toEqual(['name', 'countryCode']);
    expect(missingFields(CITY, ['slug', 'name', 'countryCode'])).toEqual([]);
    expect(doubledFields(CITY, ['name', 'name', null]).map(({ name }) => name)).toEqual(['name']);
  });

  it('makes rows of an import file; an empty cell says nothing', () => {
    const rows = [
      { line: 2, cells: ['bend', 'Bend', 'x', '99178'] },
      { line: 3, cells: ['', 'Salem', 'x', ''] },
    ];
    expect(contentOf(CITY, ['slug', 'name', null, 'population'], rows)).toEqual({
      cities: [{ key: 'bend', name: 'Bend', population: 99_178 }, { name: 'Salem' }],
    });
  });
});
