import { documentIdOf, rowsOf } from './rows';
import type { Row } from './rows';

const tables = (count: number): Map<string, Row[]> =>
  new Map(rowsOf(count).map(({ table, rows }) => [table.replace('sister_cities_', ''), [...rows]]));

describe('the data', () => {
  const data = tables(140);
  const table = (name: string): Row[] => data.get(name) ?? [];

  it('are the same every time', () => {
    expect(tables(140)).toEqual(data);
  });

  it.each([
    ['cities', 141],
    ['relationships', 280],
    ['associations', 280],
    ['goals', 770],
    ['events', 840],
    ['letters', 560],
    ['relationships_partner_city_lnk', 280],
    ['letters_relationships_lnk', 560],
    // Every seventh of 420 events is of two relationships, each with a row for the draft and one for the public.
    ['events_relationships_lnk', 960],
  ])('have, of 140 relationships, in the table %s %i rows', (name, rows) => {
    expect(table(name)).toHaveLength(rows);
  });

  it('tie drafts to drafts and what is published to what is published', () => {
    const isPublished = new Map(table('events').map((row) => [row.id, row.published_at !== null]));
    const published = new Map(table('relationships').map((row) => [row.id, row.published_at !== null]));
    expect(
      table('events_relationships_lnk').filter(
        ({ event_id, relationship_id }) => isPublished.get(event_id) !== published.get(relationship_id),
      ),
    ).toEqual([]);
  });

  it('name every record once, by a key that its document holds', () => {
    const keys = table('unique_keys').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(table('unique_keys')).toContainEqual(
      expect.objectContaining({
        key: 'slug:relationship:portland-guadalajara-00001',
        owner: `relationship:${documentIdOf('relationship', 0)}`,
      }),
    );
  });

  it('have titles and names of their own, so that a sort has one outcome', () => {
    const titles = table('relationships').flatMap(({ title, published_at }) =>
      published_at === null ? [] : [title],
    );
    expect(new Set(titles).size).toBe(140);
    expect(new Set(table('cities').map(({ name }) => name)).size).toBe(141);
  });

  it('have document ids as Strapi makes them', () => {
    expect(documentIdOf('city', 0)).toMatch(/^b[a-z0-9]{23}$/);
  });
});
