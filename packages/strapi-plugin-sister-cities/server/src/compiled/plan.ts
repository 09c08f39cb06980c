import type { OperationDefinitionNode } from 'graphql';

import { isGovernedType } from '../presentation/hidden';
import type { Governed } from '../presentation/hidden';

import type { Compilation } from './compilation';
import { columnsFor } from './fields';
import { finishObject } from './finish';
import type { Finish, FollowUp, Statement } from './finish';
import { passOn } from './pass-on';
import { rootValue } from './roots';
import { statementOf } from './statement';

/** One statement of the database that answers a query. */
export interface Plan extends Statement {
  /** Configurations that `strapi.auth.verify` must accept before it is run. */
  demands: [string, unknown][];
  types: string[];
  /** What it reads that a switch of the city governs. */
  governed: Governed[];
  byDay: boolean;
  /** What is left to do with the answer of the database. */
  finish: Finish | undefined;
  followUps: FollowUp[];
}

export const planOf = (compilation: Compilation, { selectionSet }: OperationDefinitionNode): Plan => {
  const query = compilation.schema.getQueryType() ?? passOn('schema without queries');
  const columns = columnsFor(compilation, query, [selectionSet], (selected, field) =>
    rootValue(compilation, selected, field),
  );
  return {
    ...statementOf(compilation, compilation.dialect.record(columns)),
    demands: [...compilation.demands],
    types: [...compilation.types],
    governed: [...[...compilation.types].filter(isGovernedType), ...compilation.attributes],
    byDay: compilation.byDay,
    finish: finishObject(columns),
    followUps: compilation.followUps,
  };
};
