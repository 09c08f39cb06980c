import { quoted } from '../model/problem';
import type { ContentTypeDefinition, UniqueKey, Values } from '../model/types';

const naturalKey = (definition: ContentTypeDefinition, record: Values): UniqueKey[] => {
  const attribute = definition.naturalKey;
  const value = attribute === undefined ? undefined : record[attribute];
  if (attribute === undefined || typeof value !== 'string') return [];
  return [
    {
      key: `${attribute}:${definition.name}:${value}`,
      taken: {
        path: [attribute],
        message: `${attribute} is ${quoted(value)}, which another ${definition.displayName.toLowerCase()} has already. Expected a ${attribute} of its own.`,
        value,
      },
    },
  ];
};

/** Every name that a record claims for its document alone. */
export const keysOf = (definition: ContentTypeDefinition, record: Values): UniqueKey[] => [
  ...naturalKey(definition, record),
  ...(definition.uniqueKeys ?? []).flatMap((keys) => keys(record)),
];
