import type * as Nexus from 'nexus';

import { progressOf } from '../../computed/progress';
import { numberIn } from '../../strapi/table';
import { objectTypeName } from '../names';

import { rowOf } from './source';

/** How far a goal has come, by its own measure (S04). */
export const progressField = ({ extendType }: typeof Nexus): unknown =>
  extendType({
    type: objectTypeName('goal'),
    definition: (t) => {
      t.float('progress', {
        description:
          'How far it has come from its baseline (0) to its target (1), by its own measure; null when a number is not known. Compare it with itself over time, never with that of another goal.',
        resolve: (parent, _, context, info) => {
          const row = rowOf(parent, context, info);
          return progressOf({
            baseline: numberIn(row, 'baseline'),
            target: numberIn(row, 'target'),
            current: numberIn(row, 'current'),
          });
        },
      });
    },
  });
