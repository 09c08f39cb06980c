import type { ListDefinition, ListName } from '../../../shared/lists';
import { LISTS } from '../../../shared/lists';
import type { VocabularyName } from '../../../shared/vocabulary';
import { publicDefinitions } from '../content-types';
import type { Attribute, FieldMeta } from '../model/types';

/** What visitors may read of the model; whatever only the office uses gets no GraphQL type at all. */
const publicMetas: FieldMeta[] = publicDefinitions
  .flatMap(({ attributes }): Attribute[] => Object.values(attributes))
  .filter((attribute) => !attribute.private)
  .map(({ pluginOptions }) => pluginOptions['sister-cities']);

/** The typed lists that readers meet. */
export const publicLists: readonly ListName[] = [
  ...new Set(publicMetas.flatMap(({ list }) => (list === undefined ? [] : [list]))),
].sort();

const vocabulariesOfList = (list: ListName): VocabularyName[] => {
  const { fields }: ListDefinition = LISTS[list];
  return Object.values(fields).flatMap((field) => ('vocabulary' in field ? [field.vocabulary] : []));
};

/** The vocabularies whose values readers meet in lists, in structures and in computed fields. */
export const publicVocabularies: readonly VocabularyName[] = [
  ...new Set<VocabularyName>([
    'designation',
    'goalState',
    'standing',
    ...publicMetas.flatMap(({ vocabulary, choices }) =>
      vocabulary !== undefined && choices ? [vocabulary] : [],
    ),
    ...publicLists.flatMap(vocabulariesOfList),
  ]),
].sort();
