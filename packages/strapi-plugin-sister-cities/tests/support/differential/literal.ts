import { getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

import type { Json } from './question';

const fieldType = (type: GraphQLInputType, name: string): GraphQLInputType | undefined => {
  const nullable = getNullableType(type);
  return isInputObjectType(nullable) ? nullable.getFields()[name]?.type : undefined;
};

/** Says a single value: a value that no object or list is. */
export type SayLeaf = (value: Json, type: GraphQLInputType) => string;

/** A single value as it stands in a document. */
export const plainLeaf: SayLeaf = (value, type) =>
  typeof value === 'string' && isEnumType(getNullableType(type)) ? value : JSON.stringify(value);

/** A value of an argument as GraphQL writes it: enums and keys bare, texts in quotes. */
export const literal = (value: Json, type: GraphQLInputType, leaf: SayLeaf = plainLeaf): string => {
  const nullable = getNullableType(type);
  if (Array.isArray(value)) {
    const item = isListType(nullable) ? nullable.ofType : type;
    return `[${value.map((each) => literal(each, item, leaf)).join(', ')}]`;
  }
  if (value === null) return 'null';
  if (typeof value !== 'object') return leaf(value, isListType(nullable) ? nullable.ofType : type);
  const fields = Object.entries(value).map(
    ([name, each]) => `${name}: ${literal(each, fieldType(nullable, name) ?? type, leaf)}`,
  );
  return `{ ${fields.join(', ')} }`;
};
