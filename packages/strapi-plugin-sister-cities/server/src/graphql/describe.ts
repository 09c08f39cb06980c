import type { GraphQLSchema } from 'graphql';
import { GraphQLNonNull, isEnumType, isNullableType, isObjectType, isScalarType } from 'graphql';

import { valuesOf, labelOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';
import { publicDefinitions } from '../content-types';

import { enumTypeName, objectTypeName } from './names';
import { PARTIAL_DATE } from './scalars';
import { publicVocabularies } from './used';

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
 * editor shows them too, and tells which values are always there and which are partial dates. Strapi's GraphQL plugin has
 * no place for any of it.
 */
export const describeSchema = (schema: GraphQLSchema): GraphQLSchema => {
  const partialDate = schema.getType(PARTIAL_DATE);
  for (const { name, description, attributes } of publicDefinitions) {
    const type = schema.getType(objectTypeName(name));
    if (!isObjectType(type)) continue;
    type.description = description;
    for (const field of Object.values(type.getFields())) {
      const meta = attributes[field.name.replace(/_connection$/, '')]?.pluginOptions['sister-cities'];
      if (meta !== undefined) field.description ??= meta.help;
      if (meta?.partialDate && isScalarType(partialDate)) field.type = partialDate;
      if (meta?.alwaysSet && isNullableType(field.type)) field.type = new GraphQLNonNull(field.type);
    }
  }
  publicVocabularies.forEach((vocabulary) => {
    describeEnum(schema, vocabulary);
  });
  return schema;
};
