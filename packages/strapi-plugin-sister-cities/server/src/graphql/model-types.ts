import type * as Nexus from 'nexus';

import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListField } from '../../../shared/lists';
import { valuesOf } from '../../../shared/vocabulary';
import { publicDefinitions } from '../content-types';
import type { Attribute, ContentTypeDefinition } from '../model/types';

import { enumListFilterName, enumTypeName, filtersInputName, itemTypeName, objectTypeName } from './names';
import { PARTIAL_DATE } from './scalars';
import { publicLists, publicVocabularies } from './used';

type Builder = typeof Nexus;
type OutputBlock = Nexus.core.ObjectDefinitionBlock<string>;

const metaOf = (attribute: Attribute): Attribute['pluginOptions']['sister-cities'] =>
  attribute.pluginOptions['sister-cities'];

/** Attributes that GraphQL would show as raw JSON, and that get types of their own here. */
export const isStructured = (attribute: Attribute): boolean => {
  const { list, choices, texts } = metaOf(attribute);
  return list !== undefined || choices === true || texts === true;
};

const structuredOf = (definition: ContentTypeDefinition): [string, Attribute][] =>
  Object.entries(definition.attributes).filter(
    ([, attribute]) => isStructured(attribute) && !attribute.private,
  );

const addItemField = (t: OutputBlock, name: string, field: ListField): void => {
  const description = field.help ?? field.label;
  const maybe = field.required ? t.nonNull : t;
  switch (field.type) {
    case 'text':
      maybe.field(name, { type: field.format === 'partialDate' ? PARTIAL_DATE : 'String', description });
      break;
    case 'integer':
      maybe.int(name, { description });
      break;
    case 'boolean':
      maybe.boolean(name, { description });
      break;
    case 'texts':
      t.list.nonNull.string(name, { description });
      break;
    case 'choice':
      maybe.field(name, { type: enumTypeName(field.vocabulary), description });
      break;
    case 'choices':
      t.list.nonNull.field(name, { type: enumTypeName(field.vocabulary), description });
  }
};

const itemTypes = ({ objectType }: Builder): unknown[] =>
  publicLists.map((list) => {
    const definition: ListDefinition = LISTS[list];
    return objectType({
      name: itemTypeName(list),
      description: definition.description,
      definition: (t) => {
        for (const [name, field] of Object.entries(definition.fields)) addItemField(t, name, field);
      },
    });
  });

const enumTypes = ({ enumType, inputObjectType }: Builder): unknown[] =>
  publicVocabularies.flatMap((vocabulary) => [
    enumType({ name: enumTypeName(vocabulary), members: valuesOf(vocabulary) }),
    inputObjectType({
      name: enumListFilterName(vocabulary),
      description: 'Matches records by the values of a list.',
      definition: (t) => {
        t.field('has', { type: enumTypeName(vocabulary), description: 'The list holds this value.' });
        t.list.nonNull.field('hasSome', {
          type: enumTypeName(vocabulary),
          description: 'The list holds at least one of these values.',
        });
        t.boolean('null', { description: 'Nothing is stated.' });
        t.boolean('notNull', { description: 'Something is stated.' });
      },
    }),
  ]);

const addStructuredField = (t: OutputBlock, name: string, attribute: Attribute): void => {
  const { list, vocabulary, help } = metaOf(attribute);
  if (list) t.list.nonNull.field(name, { type: itemTypeName(list), description: help });
  else if (vocabulary) t.list.nonNull.field(name, { type: enumTypeName(vocabulary), description: help });
  else t.list.nonNull.string(name, { description: help });
};

const extensions = (
  { extendType, extendInputType }: Builder,
  definition: ContentTypeDefinition,
): unknown[] => {
  const structured = structuredOf(definition);
  if (structured.length === 0) return [];
  const filterable = structured.filter(([, attribute]) => metaOf(attribute).choices);
  return [
    extendType({
      type: objectTypeName(definition.name),
      definition: (t) => {
        for (const [name, attribute] of structured) addStructuredField(t, name, attribute);
      },
    }),
    ...(filterable.length === 0
      ? []
      : [
          extendInputType({
            type: filtersInputName(definition.name),
            definition: (t) => {
              for (const [name, attribute] of filterable) {
                const { vocabulary } = metaOf(attribute);
                if (vocabulary) t.field(name, { type: enumListFilterName(vocabulary) });
              }
            },
          }),
        ]),
  ];
};

/** GraphQL types of the typed lists and vocabularies, and the fields of our types that use them. */
export const modelTypes = (nexus: Builder): unknown[] => [
  ...itemTypes(nexus),
  ...enumTypes(nexus),
  ...publicDefinitions.flatMap((definition) => extensions(nexus, definition)),
];
