import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType, SelectionSetNode } from 'graphql';

import { isRecord } from '../../../../shared/is-record';

import type { Compilation } from '../compilation';
import type { Column } from '../dialect';
import { argumentsOf, fieldOf, objectTypeOf, rowValue } from '../fields';
import { passOn } from '../pass-on';
import type { Parent, ReadLocales } from '../relations';
import { fieldsOf, selectionSetsOf } from '../selection';
import type { Selected } from '../selection';

import type { ComputedContext } from './context';

type Projected =
  | { kind: 'name'; key: string }
  | { kind: 'plain'; key: string; name: string }
  | { kind: 'nested'; key: string; name: string; projection: Projection }
  | { kind: 'record'; key: string; name: string; type: GraphQLObjectType; selected: Selected };

/** What a document asks of an object that a rule answers with. */
export interface Projection {
  /** The fields that are records of ours, as columns of the row that the rule chose. */
  records: (row: Parent) => Column[];
  /** The object as readers see it; `row` has the columns that `records` made. */
  project: (value: unknown, row?: Readonly<Record<string, unknown>> | null) => unknown;
}

/** What a document asks of the object that a computed field answers with. */
export const ownProjection = ({ compilation, field, selected, locales }: ComputedContext): Projection =>
  projectionOf(compilation, objectTypeOf(field), selectionSetsOf(selected), locales);

export const projectionOf = (
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  locales: ReadLocales,
): Projection => {
  const { fragments, variables, models } = compilation;
  const fields = fieldsOf(type.name, sets, fragments, variables).map((selected): Projected => {
    const { key, name } = selected;
    if (name === '__typename') return { kind: 'name', key };
    const field = fieldOf(compilation, type, name);
    argumentsOf(compilation, field, selected, []);
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return { kind: 'plain', key, name };
    if (models.byTypeName(named.name)) return { kind: 'record', key, name, type: named, selected };
    const projection = projectionOf(compilation, named, selectionSetsOf(selected), locales);
    return { kind: 'nested', key, name, projection };
  });

  const one = (value: unknown, row: Readonly<Record<string, unknown>> | null): unknown => {
    if (!isRecord(value)) return value ?? null;
    return Object.fromEntries(
      fields.map((field): [string, unknown] => {
        switch (field.kind) {
          case 'name':
            return [field.key, type.name];
          case 'plain':
            return [field.key, value[field.name] ?? null];
          case 'nested':
            return [field.key, field.projection.project(value[field.name])];
          case 'record':
            return [field.key, row?.[field.key] ?? null];
        }
      }),
    );
  };

  return {
    records: (row) =>
      fields.flatMap((field): Column[] => {
        if (field.kind !== 'record') return [];
        if (row.model.typeName !== field.type.name) return passOn('record of another type');
        const { key, type: recordType, selected } = field;
        return [{ key, ...rowValue(compilation, { row, type: recordType, selected, locales }) }];
      }),
    project: (value, row = null) =>
      Array.isArray(value) ? value.map((each) => one(each, row)) : one(value, row),
  };
};
