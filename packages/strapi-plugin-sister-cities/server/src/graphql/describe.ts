import type { GraphQLSchema } from 'graphql';
import { isEnumType, isObjectType } from 'graphql';

import { valuesOf, VOCABULARY, labelOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';
import { definitions } from '../content-types';

import { enumTypeName, objectTypeName } from './names';

const isVocabularyName = (name: string): name is VocabularyName => name in VOCABULARY;

const describeEnum = (schema: GraphQLSchema, vocabulary: VocabularyName): void => {
  const type = schema.getType(enumTypeName(vocabulary));
  if (!isEnumType(type)) return;
  for (const value of valuesOf(vocabulary)) {
    const found = type.getValue(value);
    if (found) found.description = labelOf(vocabulary, value);
  }
};

/**
 * Gives our types and their fields the sentences that editors read under each form field, so that a developer's
 * editor shows them too. Strapi's GraphQL plugin has no place for them.
 */
export const describeSchema = (schema: GraphQLSchema): GraphQLSchema => {
  for (const { name, description, attributes } of definitions) {
    const type = schema.getType(objectTypeName(name));
    if (!isObjectType(type)) continue;
    type.description = description;
    for (const field of Object.values(type.getFields())) {
      const help = attributes[field.name.replace(/_connection$/, '')]?.pluginOptions['sister-cities'].help;
      if (help !== undefined) field.description ??= help;
    }
  }
  Object.keys(VOCABULARY)
    .filter(isVocabularyName)
    .forEach((vocabulary) => {
      describeEnum(schema, vocabulary);
    });
  return schema;
};
