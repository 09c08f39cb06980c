import { canonical, difference } from './canonical';

const STRAPI = JSON.stringify({
  data: {
    sisterCitiesRelationships: [
      { title: 'Portland – Sapporo', partnerCity: { name: 'Sapporo' }, goals: [{ state: 'active' }] },
    ],
  },
});

describe('answers', () => {
  it('of PostGraphile are the same as those of Strapi, though it wraps each list in a connection', () => {
    const postgraphile = JSON.stringify({
      data: {
        sisterCitiesRelationships: {
          nodes: [
            {
              title: 'Portland – Sapporo',
              partnerCity: { name: 'Sapporo' },
              goals: { nodes: [{ state: 'active' }] },
            },
          ],
        },
      },
    });
    expect(canonical(postgraphile)).toBe(canonical(STRAPI));
  });

  it('are the same whatever the order of their names and the spaces between', () => {
    expect(canonical('{ "data": { "b": 1,  "a": null } }')).toBe(canonical('{"data":{"a":null,"b":1}}'));
  });

  it('differ when a list has another order', () => {
    expect(canonical('{"data":["Sapporo","Lviv"]}')).not.toBe(canonical('{"data":["Lviv","Sapporo"]}'));
  });

  it('differ when a value is missing', () => {
    expect(canonical('{"data":{"name":"Lviv","population":null}}')).not.toBe(
      canonical('{"data":{"name":"Lviv"}}'),
    );
  });

  it('keep a record that has something besides its nodes', () => {
    expect(canonical('{"nodes":[],"totalCount":0}')).toBe('{"nodes":[],"totalCount":0}');
  });
});

describe('the difference', () => {
  it('of equal texts is none', () => {
    expect(difference('{"name":"Lviv"}', '{"name":"Lviv"}')).toBeUndefined();
  });

  it('is shown at the place where two texts part', () => {
    expect(difference('{"name":"Lviv"}', '{"name":"Lyon"}')).toBe(
      'at character 10: expected …{"name":"Lviv"}… and found …{"name":"Lyon"}…',
    );
  });

  it('is seen where one text goes on', () => {
    expect(difference('ab', 'abc')).toContain('at character 2');
  });
});
