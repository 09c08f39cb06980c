import { effectsOf } from './watched';
import type { StoredModel } from './watched';

const relation = (target: string, table: string): Record<string, unknown> => ({
  type: 'relation',
  target,
  joinTable: { name: table },
});

const CITY = 'plugin::sister-cities.city';
const RELATIONSHIP = 'plugin::sister-cities.relationship';

const MODELS: StoredModel[] = [
  {
    uid: RELATIONSHIP,
    tableName: 'relationships',
    attributes: {
      title: { type: 'string' },
      partnerCity: relation(CITY, 'relationships_partner_city_lnk'),
      createdBy: relation('admin::user', 'relationships_created_by_lnk'),
      venue: relation('api::venue.venue', 'relationships_venue_lnk'),
    },
  },
  {
    uid: CITY,
    tableName: 'cities',
    attributes: { image: { type: 'relation', relation: 'morphOne', target: 'plugin::upload.file' } },
  },
  {
    uid: 'plugin::upload.file',
    tableName: 'files',
    attributes: { related: { relation: 'morphToMany', joinTable: { name: 'files_related_mph' } } },
  },
  {
    uid: 'api::venue.venue',
    tableName: 'venues',
    attributes: { street: relation('api::street.street', 'venue_lnk') },
  },
  { uid: 'api::street.street', tableName: 'streets', attributes: {} },
  { uid: 'api::blog.blog', tableName: 'blogs', attributes: { city: { target: 'api::tag.tag' } } },
  { uid: 'admin::user', tableName: 'admin_users', attributes: {} },
  {
    uid: 'plugin::users-permissions.permission',
    tableName: 'up_permissions',
    attributes: { role: relation('plugin::users-permissions.role', 'up_permissions_role_lnk') },
  },
  { uid: 'plugin::users-permissions.role', tableName: 'up_roles', attributes: {} },
  {
    uid: 'plugin::users-permissions.user',
    tableName: 'up_users',
    attributes: { role: relation('plugin::users-permissions.role', 'up_users_role_lnk') },
  },
  { uid: 'admin::api-token', tableName: 'strapi_api_tokens', attributes: {} },
  { uid: 'strapi::core-store', tableName: 'strapi_core_store_settings', attributes: {} },
  { uid: 'plugin::i18n.locale', tableName: 'i18n_locale', attributes: {} },
  { uid: 'plugin::sister-cities.policy-version', tableName: 'policies', attributes: {} },
  { uid: 'plugin::sister-cities.reminder', tableName: 'reminders', attributes: {} },
];

const effects = effectsOf(MODELS, [RELATIONSHIP, CITY]);

describe('a write to a table', () => {
  it.each([
    ['relationships', [RELATIONSHIP], RELATIONSHIP],
    ['cities', [CITY], CITY],
    ['files', ['plugin::upload.file'], 'plugin::upload.file'],
    ['venues', ['api::venue.venue'], 'api::venue.venue'],
    ['streets', ['api::street.street'], 'api::street.street'],
    ['relationships_partner_city_lnk', [RELATIONSHIP, CITY], undefined],
    ['files_related_mph', ['plugin::upload.file'], undefined],
  ])('of content changes the types it is of: %s', (table, types, documentsOf) => {
    expect(effects.get(table)).toMatchObject({ types, everything: false });
    expect(effects.get(table)?.documentsOf).toBe(documentsOf);
  });

  it.each([
    ['up_permissions', false],
    ['up_roles', false],
    ['up_permissions_role_lnk', false],
    ['strapi_core_store_settings', true],
    ['i18n_locale', true],
    ['policies', true],
  ])('of permissions or settings changes everything: %s', (table, settings) => {
    expect(effects.get(table)).toMatchObject({ everything: true, settings });
  });

  it.each(['up_users', 'up_users_role_lnk', 'strapi_api_tokens'])(
    'of who somebody is changes what they alone get: %s',
    (table) => {
      expect(effects.get(table)).toEqual({
        types: [],
        tags: ['signed-in'],
        everything: false,
        settings: false,
      });
    },
  );

  it('of the home city may change which day it is', () => {
    expect(effects.get('cities')).toMatchObject({ tags: ['by-day'], settings: true });
    expect(effects.get('relationships')).toMatchObject({ tags: [], settings: false });
  });

  it.each(['blogs', 'admin_users', 'reminders', 'unknown'])(
    'that no answer shows changes nothing: %s',
    (table) => {
      expect(effects.get(table)).toBeUndefined();
    },
  );
});
