import type { ImportType } from '../../../shared/import-desk/report';

import { asType, canCheck, lineOf, mappingState, sendableOf, sheetOf, withColumn } from './steps';

const typeOf = (section: string, ...names: string[]): ImportType => ({
  section,
  type: 'city',
  label: section,
  isTable: section !== 'program',
  fields: ['slug', ...names].map((name) => ({
    name,
    label: name,
    kind: 'text',
    required: name !== 'note',
  })),
});

const TYPES = [typeOf('program', 'name'), typeOf('cities', 'name', 'note'), typeOf('events', 'startsOn')];

const table = (...columns: string[]) => ({
  columns,
  rows: [{ line: 4, cells: columns.map((column) => `its ${column}`) }],
});

const sheet = (...columns: string[]) => {
  const found = sheetOf('list.csv', table(...columns), TYPES);
  if (!found) throw new Error('no sheet');
  return found;
};

describe('a table', () => {
  it('is taken for the list that fits best, never for a type of one record', () => {
    expect(sheet('slug', 'name').type.section).toBe('cities');
    expect(sheet('slug', 'date').type.section).toBe('events');
    expect(sheetOf('x.csv', table('a'), [typeOf('program')])).toBeUndefined();
  });

  it('can be checked once its key has a column, and no field has two', () => {
    const lacking = sheet('name', 'nickname');
    expect([canCheck(lacking), mappingState(lacking).hasKey]).toEqual([false, false]);
    const whole = withColumn(lacking, 1, 'slug');
    expect([canCheck(whole), mappingState(whole).missing]).toEqual([true, []]);
    const doubled = withColumn(sheet('slug', 'name', 'nickname'), 2, 'name');
    expect([canCheck(doubled), mappingState(doubled).doubled.map(({ name }) => name)]).toEqual([
      false,
      ['name'],
    ]);
  });

  it('says which required fields no column fills, beside the key', () => {
    expect(mappingState(sheet('slug', 'note')).missing.map(({ name }) => name)).toEqual(['name']);
  });

  it('is guessed anew as a list of something else', () => {
    const [, , events] = TYPES;
    if (!events) throw new Error('no type');
    expect(asType(sheet('slug', 'name'), events).mapping).toEqual(['slug', null]);
  });

  it('is sent as the rows of its section, each with its line', () => {
    const file = sendableOf(sheet('slug', 'name'), () => ({}));
    expect(file.content).toEqual({ cities: [{ key: 'its slug', name: 'its name' }] });
    expect([lineOf(file, { index: 0 }), lineOf(file, { index: null })]).toEqual([4, undefined]);
  });
});
