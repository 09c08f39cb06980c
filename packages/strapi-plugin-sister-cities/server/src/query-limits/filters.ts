import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

import { isRecord } from '../../../shared/is-record';

/** What a filter asks of the database. */
export interface FilterMeasure {
  /** Comparisons, each value of a list for itself, and the groups that join them. */
  conditions: number;
  /** How many relations it leads through. */
  crossings: number;
}

const NOTHING: FilterMeasure = { conditions: 0, crossings: 0 };

const added = (measures: readonly FilterMeasure[]): FilterMeasure =>
  measures.reduce(
    (sum, each) => ({
      conditions: sum.conditions + each.conditions,
      crossings: sum.crossings + each.crossings,
    }),
    NOTHING,
  );

const GROUPS: readonly string[] = ['and', 'or', 'not'];

/** Strapi's name for the filters of a type; those of a single attribute are a `…FilterInput`. */
const FILTERS_OF_A_TYPE = 'FiltersInput';

const conditionsIn = (value: unknown): number => {
  if (Array.isArray(value))
    return Math.max(
      1,
      value.reduce<number>((sum, each) => sum + conditionsIn(each), 0),
    );
  if (!isRecord(value)) return 1;
  return Math.max(
    1,
    Object.values(value).reduce<number>((sum, each) => sum + conditionsIn(each), 0),
  );
};

/** Measures the value of a `filters` argument; what is of no known form is refused by others and counts nothing. */
export const measureFilter = (value: unknown, type: GraphQLInputType): FilterMeasure => {
  const named = getNamedType(type);
  if (Array.isArray(value))
    return added(value.map((each) => added([{ conditions: 1, crossings: 0 }, measureFilter(each, named)])));
  if (!isRecord(value) || !isInputObjectType(named)) return NOTHING;
  const fields = named.getFields();
  return added(
    Object.entries(value).map(([key, inner]): FilterMeasure => {
      const field = fields[key];
      if (!field || inner === undefined || inner === null) return NOTHING;
      if (GROUPS.includes(key)) return added([{ conditions: 1, crossings: 0 }, measureFilter(inner, named)]);
      const target = getNamedType(field.type);
      if (!target.name.endsWith(FILTERS_OF_A_TYPE)) return { conditions: conditionsIn(inner), crossings: 0 };
      return added([{ conditions: 0, crossings: 1 }, measureFilter(inner, target)]);
    }),
  );
};
