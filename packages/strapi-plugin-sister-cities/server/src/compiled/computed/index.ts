import type { TypeName } from '../../../../shared/names';
import { objectTypeName } from '../../graphql/names';

import type { ComputedField } from './context';
import { decisionComputed, eventComputed, goalComputed, programComputed } from './others';
import { relationshipComputed } from './relationship';

type Fields = Readonly<Record<string, ComputedField>>;

const BY_TYPE: ReadonlyMap<string, Fields> = new Map(
  (
    [
      ['relationship', relationshipComputed],
      ['program', programComputed],
      ['goal', goalComputed],
      ['event', eventComputed],
      ['decision', decisionComputed],
    ] satisfies [TypeName, Fields][]
  ).map(([name, fields]): [string, Fields] => [objectTypeName(name), fields]),
);

/** How a computed field of a type is answered; `undefined` for one that is a column or a relation. */
export const computedField = (typeName: string, name: string): ComputedField | undefined =>
  BY_TYPE.get(typeName)?.[name];
