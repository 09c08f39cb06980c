import { TYPE_NAMES } from './generated/type-names';

export { TYPE_NAMES };

/** The plugin's id in Strapi: prefix of every UID, route, permission and translation key. */
export const PLUGIN_ID = 'sister-cities';

export type TypeName = (typeof TYPE_NAMES)[number];

export type TypeUid = `plugin::sister-cities.${TypeName}`;

/** UID of a content type of this plugin. */
export const uidOf = (name: TypeName): TypeUid => `plugin::${PLUGIN_ID}.${name}`;

/** UIDs of the custom fields that the admin panel and the server register together. */
export const CUSTOM_FIELDS = {
  choice: 'choice',
  money: 'money',
  partialDate: 'partial-date',
  typedList: 'typed-list',
  choices: 'choices',
  texts: 'texts',
  code: 'code',
  coordinate: 'coordinate',
} as const;

export type CustomFieldName = (typeof CUSTOM_FIELDS)[keyof typeof CUSTOM_FIELDS];

export const customFieldUid = (name: CustomFieldName): `plugin::sister-cities.${CustomFieldName}` =>
  `plugin::${PLUGIN_ID}.${name}`;
