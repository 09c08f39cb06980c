import type * as Nexus from 'nexus';

import { enumTypeName, objectTypeName } from '../names';

/** Types that only computed fields answer with. */
export const computedTypes = ({ objectType }: typeof Nexus): unknown[] => [
  objectType({
    name: 'SisterCitiesYearsSince',
    description: 'How old a relationship is (P17).',
    definition: (t) => {
      t.nonNull.int('years', {
        description: 'Full years; where the day is not known, years by the calendar year or month.',
      });
      t.nonNull.boolean('approximate', {
        description: 'The day is not known, so that the number may be one too high.',
      });
    },
  }),
  objectType({
    name: 'SisterCitiesAnniversary',
    description: 'An anniversary of a relationship (P32).',
    definition: (t) => {
      t.nonNull.int('number', { description: '60 for the sixtieth.' });
      t.nonNull.int('year', { description: 'The calendar year it falls in.' });
      t.field('date', {
        type: 'Date',
        description: 'The day it falls on; null when the day of the year is not known.',
      });
      t.int('daysUntil', { description: 'Days until then, 0 on the day itself; null when the day is.' });
      t.nonNull.string('label', {
        description: 'In words of the language asked for, such as 60th anniversary.',
      });
    },
  }),
  objectType({
    name: 'SisterCitiesActiveGoal',
    description: 'A goal that a relationship pursues: its own, or one that it shares with all (S02).',
    definition: (t) => {
      t.nonNull.boolean('inherited', { description: 'The goal is one of the whole program.' });
      t.nonNull.field('goal', { type: objectTypeName('goal'), description: 'The goal itself.' });
    },
  }),
  objectType({
    name: 'SisterCitiesGoalInHistory',
    description: 'A goal, and what had become of it by a day: goals change or evolve (S06).',
    definition: (t) => {
      t.field('stateAsOf', {
        type: enumTypeName('goalState'),
        description: 'Its state on that day; null when it was over and nothing tells how it ended.',
      });
      t.nonNull.field('goal', { type: objectTypeName('goal'), description: 'The goal itself.' });
    },
  }),
  objectType({
    name: 'SisterCitiesDesignationCount',
    description: 'How many active partners a city has of one designation (P16).',
    definition: (t) => {
      t.nonNull.field('designation', {
        type: enumTypeName('designation'),
        description: 'Sister city or friendship city.',
      });
      t.nonNull.int('count', { description: 'Active relationships of this designation.' });
    },
  }),
];
