import { createHash } from 'node:crypto';

import type { OperationDefinitionNode } from 'graphql';

import type { Compilation, Parameter } from './compilation';
import type { Column } from './dialect';
import { finishObject } from './finish';
import type { Finish } from './finish';
import { passOn } from './pass-on';
import { rootValue } from './roots';
import { fieldsOf } from './selection';

/** One statement of the database that answers a query. */
export interface Plan {
  /** The same for the same statement, so that the database prepares it once per connection. */
  name: string;
  sql: string;
  parameters: Parameter[];
  /** Configurations that `strapi.auth.verify` must accept before it is run. */
  demands: [string, unknown][];
  types: string[];
  byDay: boolean;
  /** What is left to do with the answer of the database. */
  finish: Finish | undefined;
}

const NAME_LENGTH = 24;

export const planOf = (compilation: Compilation, { selectionSet }: OperationDefinitionNode): Plan => {
  const { dialect, schema, fragments, variables } = compilation;
  const query = schema.getQueryType() ?? passOn('schema without queries');
  const columns = fieldsOf(query.name, [selectionSet], fragments, variables).map((selected): Column => {
    const { key, name } = selected;
    if (name === '__typename') return { key, sql: dialect.literal(query.name) };
    return { key, ...rootValue(compilation, query, selected) };
  });
  const sql = `select ${dialect.record(columns)}${dialect.name === 'postgres' ? '::text' : ''} as body`;
  return {
    name: `sister_cities_${createHash('sha256').update(sql).digest('hex').slice(0, NAME_LENGTH)}`,
    sql,
    parameters: compilation.parameters,
    demands: [...compilation.demands],
    types: [...compilation.types],
    byDay: compilation.byDay,
    finish: finishObject(columns),
  };
};
