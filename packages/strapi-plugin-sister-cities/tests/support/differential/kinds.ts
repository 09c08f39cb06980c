import { getNamedType, getNullableType, isListType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

import { publicDefinitions } from '../../../server/src/content-types';

import { typeName } from '../graphql-names';

export type Field = GraphQLField<unknown, unknown>;

/** A value, an item of a typed list or a computed object, one record, several, a page of them, or one of many types. */
export type Kind = 'value' | 'item' | 'one' | 'many' | 'page' | 'any';

const RECORDS = new Set([...publicDefinitions.map(({ name }) => typeName(name)), 'UploadFile', 'Article']);

export const isRecordType = (name: string): boolean => RECORDS.has(name);

/** What a field leads to. */
export const kindOf = ({ type }: Field): Kind => {
  const named = getNamedType(type);
  if (isUnionType(named)) return 'any';
  if (!isObjectType(named)) return 'value';
  if (named.getFields().nodes) return 'page';
  if (!isRecordType(named.name)) return 'item';
  return isListType(getNullableType(type)) ? 'many' : 'one';
};

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema.`);
  return type;
};

export const fieldsOf = (schema: GraphQLSchema, type: string): Field[] =>
  Object.values(objectType(schema, type).getFields());

/** The record type that a list or a page holds: what its filters and sorts are about. */
export const recordTypeOf = (field: Field): string => {
  const named = getNamedType(field.type);
  const nodes = isObjectType(named) ? named.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type).name : named.name;
};

/** How often a field is asked for beside others of its kind: what the site shows more often than the rest. */
export const weightOf = ({ name }: { name: string }): number => {
  if (name.startsWith('localizations')) return 1;
  return name.startsWith('sisterCitiesRelationship') ? 15 : 5;
};
