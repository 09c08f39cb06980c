import { definitions, DEFINITIONS, tableNameOf } from '../content-types';

import { indexesOf } from './indexes';

describe('the indexes of a type', () => {
  it('cover its slug, its partial dates by their columns, and what lists are narrowed by', () => {
    const columns = indexesOf('sister_cities_events', DEFINITIONS.event).flatMap((index) => index.columns);
    expect(columns.sort()).toEqual([
      'event_status',
      'kind',
      'name',
      'slug',
      'starts_on_earliest',
      'starts_on_latest',
    ]);
  });

  it('have names that no database cuts and no two types share', () => {
    const names = definitions.flatMap((each) => indexesOf(tableNameOf(each), each).map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(63);
  });

  it.each(definitions.filter(({ naturalKey }) => naturalKey !== undefined))(
    'find a $name by the name it is asked for',
    (definition) => {
      const columns = indexesOf('t', definition).flatMap((index) => index.columns);
      expect(columns).toContain(definition.naturalKey);
    },
  );
});
