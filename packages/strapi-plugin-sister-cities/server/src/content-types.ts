import { PLUGIN_ID, uidOf } from '../../shared/names';
import type { TypeName } from '../../shared/names';

import { association } from './association/schema';
import { city } from './city/schema';
import { contentManagerConfiguration } from './content-manager/configuration';
import { event } from './event/schema';
import { eventSeries } from './event-series/schema';
import { gift } from './gift/schema';
import { goal } from './goal/schema';
import { letter } from './letter/schema';
import type { ContentTypeDefinition } from './model/types';
import { program } from './program/schema';
import { relationship } from './relationship/schema';

/** Every content type of the plugin. A new type is one folder and one line here. */
export const DEFINITIONS: Readonly<Record<TypeName, ContentTypeDefinition>> = {
  city,
  relationship,
  goal,
  program,
  association,
  event,
  'event-series': eventSeries,
  gift,
  letter,
};

export const definitions = Object.values(DEFINITIONS);

const byUid = new Map<string, ContentTypeDefinition>(definitions.map((each) => [uidOf(each.name), each]));

/** The definition behind a Strapi UID, or `undefined` for a type that is not ours. */
export const definitionOf = (uid: string): ContentTypeDefinition | undefined => byUid.get(uid);

/** A type whose texts differ per locale: it has at least one localized attribute. */
export const isLocalized = (definition: ContentTypeDefinition): boolean =>
  Object.values(definition.attributes).some((attribute) => attribute.pluginOptions.i18n.localized);

/** The `contentTypes` of the plugin as Strapi's loader expects them. */
export const contentTypes = Object.fromEntries(
  definitions.map((definition) => [
    definition.name,
    {
      schema: {
        kind: definition.kind,
        collectionName: `${PLUGIN_ID}_${definition.plural}`.replaceAll('-', '_'),
        info: {
          singularName: definition.name,
          pluralName: definition.plural,
          displayName: definition.displayName,
          description: definition.description,
        },
        options: { draftAndPublish: definition.draftAndPublish },
        pluginOptions: { i18n: { localized: isLocalized(definition) } },
        attributes: definition.attributes,
        config: contentManagerConfiguration(definition, (uid) => definitionOf(uid)?.mainField),
      },
    },
  ]),
);
