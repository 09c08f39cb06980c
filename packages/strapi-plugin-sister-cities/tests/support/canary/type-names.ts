import { publicDefinitions, staffDefinitions } from '../../../server/src/content-types';
import type { Attribute, ContentTypeDefinition } from '../../../server/src/model/types';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListName } from '../../../shared/lists';

import { typeName } from '../graphql-names';

const ofType = ({ name }: ContentTypeDefinition): string[] =>
  [
    '',
    'FiltersInput',
    'EntityResponse',
    'EntityResponseCollection',
    'RelationResponseCollection',
    'Input',
  ].map((suffix) => `${typeName(name)}${suffix}`);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const vocabulariesOf = (list: ListName): string[] => {
  const { fields }: ListDefinition = LISTS[list];
  return Object.values(fields).flatMap((field) => ('vocabulary' in field ? [field.vocabulary] : []));
};

/** Names of the types that stand for what an attribute holds: an item of a list, an enum, a filter by it. */
const ofAttribute = ({ pluginOptions }: Attribute): string[] => {
  const { list, vocabulary } = pluginOptions['sister-cities'];
  const words = [
    ...(vocabulary === undefined ? [] : [vocabulary]),
    ...(list === undefined ? [] : vocabulariesOf(list)),
  ].map((each) => `SisterCities${upperFirst(each)}`);
  return [
    ...(list === undefined ? [] : [`SisterCities${LISTS[list].item}`]),
    ...words,
    ...words.map((each) => `${each}ListFilterInput`),
  ];
};

const namesOf = (
  definitions: readonly ContentTypeDefinition[],
  accepts: (attribute: Attribute) => boolean,
): Set<string> =>
  new Set([
    ...definitions.flatMap(ofType),
    ...definitions.flatMap(({ attributes }) =>
      Object.values(attributes).filter(accepts).flatMap(ofAttribute),
    ),
  ]);

/** Names that only stand for what readers see. */
export const publicTypeNames = namesOf(publicDefinitions, (attribute) => !attribute.private);

/** Names that would stand for records of the office, private attributes, and the words that only they use. */
export const hiddenTypeNames: readonly string[] = [
  ...namesOf(staffDefinitions, () => true),
  ...namesOf(publicDefinitions, (attribute) => attribute.private === true),
].filter((name) => !publicTypeNames.has(name));
