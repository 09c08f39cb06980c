import type { OperationDefinitionNode } from 'graphql';

import type { Compilation } from './compilation';
import type { Column } from './dialect';
import { finishObject } from './finish';
import type { Finish, FollowUp, Statement } from './finish';
import { passOn } from './pass-on';
import { rootValue } from './roots';
import { statementOf } from './statement';
import { fieldsOf } from './selection';

/** One statement of the database that answers a query. */
export interface Plan extends Statement {
  /** Configurations that `strapi.auth.verify` must accept before it is run. */
  demands: [string, unknown][];
  types: string[];
  byDay: boolean;
  /** What is left to do with the answer of the database. */
  finish: Finish | undefined;
  followUps: FollowUp[];
}

export const planOf = (compilation: Compilation, { selectionSet }: OperationDefinitionNode): Plan => {
  const { dialect, schema, fragments, variables } = compilation;
  const query = schema.getQueryType() ?? passOn('schema without queries');
  const columns = fieldsOf(query.name, [selectionSet], fragments, variables).map((selected): Column => {
    const { key, name } = selected;
    if (name === '__typename') return { key, sql: dialect.literal(query.name) };
    return { key, ...rootValue(compilation, query, selected) };
  });
  return {
    ...statementOf(compilation, dialect.record(columns)),
    demands: [...compilation.demands],
    types: [...compilation.types],
    byDay: compilation.byDay,
    finish: finishObject(columns),
    followUps: compilation.followUps,
  };
};
