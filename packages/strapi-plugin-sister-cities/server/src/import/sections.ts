import type { TypeName } from '../../../shared/names';
import { definitionOf, definitions } from '../content-types';
import type { ContentTypeDefinition } from '../model/types';

/** A section of an import file: its key, the type it fills, in the order that references need. */
export interface Section {
  key: string;
  type: TypeName;
}

/** Types that a record names, so that they have to be there before it; a relation to its own type does not count. */
const namedBy = (definition: ContentTypeDefinition): ContentTypeDefinition[] =>
  Object.values(definition.attributes)
    .filter(({ target, mappedBy }) => target !== undefined && mappedBy === undefined)
    .map(({ target = '' }) => definitionOf(target))
    .filter((each): each is ContentTypeDefinition => each !== undefined && each !== definition);

/** A log tells of records of other types, so it comes after all of them. */
const inOrder = (): ContentTypeDefinition[] => {
  const ordered = new Set<ContentTypeDefinition>();
  const add = (definition: ContentTypeDefinition): void => {
    if (ordered.has(definition)) return;
    namedBy(definition).forEach(add);
    ordered.add(definition);
  };
  definitions.filter(({ appendOnly }) => !appendOnly).forEach(add);
  definitions.forEach(add);
  return [...ordered];
};

export const SECTIONS: readonly Section[] = inOrder().flatMap(({ name, importSection }) =>
  importSection === undefined ? [] : [{ key: importSection, type: name }],
);
