import { activeGoals, goalHistory } from '../../computed/goals';

import { asOf } from './as-of';
import type { Fields } from './parts';
import { stated } from './readings';
import { linkedTo, recordsFor, rowOf } from './source';

/** A goal without a relationship belongs to the program. */
const ofTheProgram = { relationship: { documentId: { $null: true } } };

/** What a relationship is for, and how that changed (S02 to S06). */
export const goalFields: Fields = (t, { strapi, dayAsked }) => {
  t.nonNull.list.nonNull.field('activeGoals', {
    type: 'SisterCitiesActiveGoal',
    description: 'What the relationship is for: its own goals, then those it shares with all (S02).',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const row = rowOf(parent, context, info);
      const [own, shared, day] = await Promise.all([
        linkedTo(strapi, row, 'goal', 'relationship'),
        recordsFor(strapi, row, 'goal', ofTheProgram),
        dayAsked(args, context),
      ]);
      return activeGoals(own.map(stated), shared.map(stated), day).map(({ inherited, row: goal }) => ({
        inherited,
        goal,
      }));
    },
  });
  t.nonNull.list.nonNull.field('goalHistory', {
    type: 'SisterCitiesGoalInHistory',
    description: 'Its own goals in the order in which they were stated, and what had become of each (S06).',
    args: asOf,
    resolve: async (parent, args, context, info) => {
      const own = await linkedTo(strapi, rowOf(parent, context, info), 'goal', 'relationship');
      const history = goalHistory(own.map(stated), await dayAsked(args, context));
      return history.map(({ stateAsOf, row: goal }) => ({ stateAsOf, goal }));
    },
  });
};
