import type { ListName } from '../../../shared/lists';
import { LISTS } from '../../../shared/lists';
import type { TypeName } from '../../../shared/names';
import type { VocabularyName } from '../../../shared/vocabulary';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the names of all types of the plugin begin with. */
export const PREFIX = 'SisterCities';

/** `relationship` is `SisterCitiesRelationship`: the name that the GraphQL plugin derives from plugin and type. */
export const objectTypeName = (name: TypeName): string => PREFIX + name.split('-').map(upperFirst).join('');

export const filtersInputName = (name: TypeName): string => `${objectTypeName(name)}FiltersInput`;

/** `identifiers` is a list of `SisterCitiesIdentifier`. */
export const itemTypeName = (list: ListName): string => PREFIX + LISTS[list].item;

/** `reason` is the enum `SisterCitiesReason`. */
export const enumTypeName = (vocabulary: VocabularyName): string => PREFIX + upperFirst(vocabulary);

export const enumListFilterName = (vocabulary: VocabularyName): string =>
  `${enumTypeName(vocabulary)}ListFilterInput`;
