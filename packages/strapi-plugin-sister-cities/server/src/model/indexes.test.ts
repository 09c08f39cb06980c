import { definitions, DEFINITIONS, tableNameOf } from '../content-types';

import { indexesOf } from './indexes';

describe('the indexes of a type', () => {
  it('cover its slug, its partial dates by their columns, and what lists are narrowed by', () => {
    const columns = indexesOf('sister_cities_events', DEFINITIONS.event).map(({ columns: [first] }) => first);
    expect(columns.sort()).toEqual([
      'event_status',
      'kind',
      'name',
      'slug',
      'starts_on_earliest',
      'starts_on_latest',
    ]);
  });

  it.each([
    ['relationship', DEFINITIONS.relationship, 'title'],
    ['city', DEFINITIONS.city, 'name'],
    ['letter', DEFINITIONS.letter, 'title'],
  ])('cover the title of a %s, by which lists are sorted', (_, definition, title) => {
    expect(indexesOf('t', definition).map(({ columns: [first] }) => first)).toContain(title);
  });

  it('leave out titles that are long texts, which an index of PostgreSQL cannot hold', () => {
    expect(indexesOf('t', DEFINITIONS.goal).map(({ columns: [first] }) => first)).not.toContain('statement');
  });

  it('hold what every list asks besides, so that a page far back is found without reading the rows before it', () => {
    const [index] = indexesOf('t', DEFINITIONS.relationship);
    expect(index?.columns.slice(1)).toEqual(['id', 'locale', 'published_at']);
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
