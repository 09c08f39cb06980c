/** The plugin's id in Strapi: prefix of every UID, route, permission and translation key. */
export const PLUGIN_ID = 'sister-cities';

/** Singular names of the content types, the only place where they are spelled. */
export const TYPE_NAMES = [
  'city',
  'relationship',
  'goal',
  'program',
  'association',
  'event',
  'event-series',
  'gift',
  'letter',
] as const;

export type TypeName = (typeof TYPE_NAMES)[number];

export type TypeUid = `plugin::sister-cities.${TypeName}`;

/** UID of a content type of this plugin. */
export const uidOf = (name: TypeName): TypeUid => `plugin::${PLUGIN_ID}.${name}`;

/** UIDs of the custom fields that the admin panel and the server register together. */
export const CUSTOM_FIELDS = {
  partialDate: 'partial-date',
  typedList: 'typed-list',
  choices: 'choices',
  texts: 'texts',
} as const;

export type CustomFieldName = (typeof CUSTOM_FIELDS)[keyof typeof CUSTOM_FIELDS];

export const customFieldUid = (name: CustomFieldName): `plugin::sister-cities.${CustomFieldName}` =>
  `plugin::${PLUGIN_ID}.${name}`;
