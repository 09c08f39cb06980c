import { surfaceOf } from './ours';

const addresses = { graphql: '/graphql', api: '/api' };

describe('an address', () => {
  it.each([
    ['/graphql', 'graphql'],
    ['/GraphQL/', 'graphql'],
    ['/api/sister-cities/cities', 'rest'],
    ['/api/Sister-Cities/cities/abc/', 'rest'],
    ['/sister-cities/policy', 'rest'],
    ['/content-manager/collection-types/plugin::sister-cities.goal/abc', 'rest'],
    ['/content-manager/collection-types/plugin%3A%3Asister-cities.goal', 'rest'],
  ])('of the plugin is %s', (path, surface) => {
    expect(surfaceOf(path, addresses)).toBe(surface);
  });

  it.each([
    ['/graphql/more'],
    ['/api/articles'],
    ['/api/sister-cities-of-others'],
    ['/sister-citiesx'],
    ['/content-manager/collection-types/api::article.article'],
    ['/admin/login'],
    ['/'],
  ])('of somebody else is %s', (path) => {
    expect(surfaceOf(path, addresses)).toBeUndefined();
  });

  it('of GraphQL is none where the host has no GraphQL', () => {
    expect(surfaceOf('/graphql', { graphql: undefined, api: '/api' })).toBeUndefined();
  });
});
