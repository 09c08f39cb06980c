import { PLUGIN_ID, uidOf } from '../../shared/names';

import { contentManagerConfiguration } from './content-manager/configuration';
import { DEFINITIONS } from './generated/definitions';
import type { ContentTypeDefinition } from './model/types';
import { indexesOf } from './model/indexes';

export { DEFINITIONS };

export const definitions = Object.values(DEFINITIONS);

/** Types that visitors may read: they have routes of the content API and GraphQL types. */
export const publicDefinitions = definitions.filter(({ audience }) => audience === 'public');

/** Types that stay inside the admin panel. */
export const staffDefinitions = definitions.filter(({ audience }) => audience === 'staff');

const byUid = new Map<string, ContentTypeDefinition>(definitions.map((each) => [uidOf(each.name), each]));

/** The definition behind a Strapi UID, or `undefined` for a type that is not ours. */
export const definitionOf = (uid: string): ContentTypeDefinition | undefined => byUid.get(uid);

/** A type whose texts differ per locale: it has at least one localized attribute. */
export const isLocalized = (definition: ContentTypeDefinition): boolean =>
  Object.values(definition.attributes).some((attribute) => attribute.pluginOptions.i18n.localized);

/** The table of a type, such as `sister_cities_relationships`. */
export const tableNameOf = ({ plural }: ContentTypeDefinition): string =>
  `${PLUGIN_ID}_${plural}`.replaceAll('-', '_');

/** The `contentTypes` of the plugin as Strapi's loader expects them. */
export const contentTypes = Object.fromEntries(
  definitions.map((definition) => [
    definition.name,
    {
      schema: {
        kind: definition.kind,
        collectionName: tableNameOf(definition),
        info: {
          singularName: definition.name,
          pluralName: definition.plural,
          displayName: definition.displayName,
          description: definition.description,
        },
        options: { draftAndPublish: definition.draftAndPublish },
        pluginOptions: {
          i18n: { localized: isLocalized(definition) },
          ...(definition.appendOnly
            ? { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } }
            : {}),
        },
        attributes: definition.attributes,
        indexes: indexesOf(tableNameOf(definition), definition),
        config: contentManagerConfiguration(definition, (uid) => definitionOf(uid)?.mainField),
      },
    },
  ]),
);
