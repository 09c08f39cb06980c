import { isListOf, isListOfPlugin } from './is-list-of';

const UID = 'plugin::sister-cities.relationship';
const AT = `/admin/content-manager/collection-types/${UID}`;

describe('the list of relationships', () => {
  it.each([
    [AT, true],
    [`${AT}/`, true],
    ['/admin/content-manager/collection-types/plugin%3A%3Asister-cities.relationship', true],
    [`${AT}-kind`, false],
    [`${AT}/z1a2b3c4`, false],
    [`${AT}/configurations/list`, false],
    ['/admin/content-manager/collection-types/plugin::sister-cities.city', false],
    ['/admin', false],
  ])('is at %s: %s', (pathname, expected) => {
    expect(isListOf(pathname, UID)).toBe(expected);
  });
});

describe('the list of a type of this plugin', () => {
  it.each([
    [AT, true],
    ['/admin/content-manager/collection-types/plugin%3A%3Asister-cities.city/', true],
    ['/admin/content-manager/collection-types/api::event.event', false],
    ['/admin/content-manager/collection-types/plugin::users-permissions.user', false],
    ['/admin', false],
  ])('is at %s: %s', (pathname, expected) => {
    expect(isListOfPlugin(pathname)).toBe(expected);
  });
});
