import type * as Nexus from 'nexus';

import { enumTypeName, objectTypeName } from '../names';
import { PARTIAL_DATE } from '../scalars';

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
    name: 'SisterCitiesUpcomingAnniversary',
    description: 'An anniversary that one of the relationships is about to have (P32).',
    definition: (t) => {
      t.nonNull.field('relationship', {
        type: objectTypeName('relationship'),
        description: 'The relationship that has it.',
      });
      t.nonNull.field('anniversary', {
        type: 'SisterCitiesAnniversary',
        description: 'Which one, and when.',
      });
      t.nonNull.boolean('isMilestone', {
        description: 'It is one that the city celebrates, such as the 40th or the 50th.',
      });
      t.nonNull.field('standing', {
        type: enumTypeName('standing'),
        description: 'Active, or suspended: whether to celebrate then is for the reader.',
      });
    },
  }),
  objectType({
    name: 'SisterCitiesProcessStep',
    description: 'A step on the way of a city to a sister city, and what the rules ask for there (P21).',
    definition: (t) => {
      t.nonNull.string('step', {
        description: 'proposal, friendship_city, while_friendship_city, sister_city or afterwards.',
      });
      t.nonNull.string('title', { description: 'In words of the language asked for.' });
      t.nonNull.list.nonNull.field('sentences', {
        type: 'SisterCitiesProcessSentence',
        description: 'What the rules ask for, one sentence each.',
      });
    },
  }),
  objectType({
    name: 'SisterCitiesProcessSentence',
    description: 'What one rule of the city asks for.',
    definition: (t) => {
      t.nonNull.string('text', { description: 'In words of the language asked for, with the figures.' });
      t.nonNull.string('rule', { description: 'The name of the rule, such as minimumBalance.' });
      t.nonNull.boolean('isRequired', {
        description: 'Otherwise it is expected, and nothing fails without it.',
      });
      t.nonNull.string('source', { description: 'Where the rule is written.' });
      t.nonNull.boolean('isAssumption', {
        description: 'Nobody wrote the figure down: it is how words such as “on a regular basis” are read.',
      });
    },
  }),
  objectType({
    name: 'SisterCitiesNotice',
    description: 'Why a relationship is not active, and since when.',
    definition: (t) => {
      t.string('text', { description: 'What the city says about it, in words for visitors.' });
      t.nonNull.field('standing', {
        type: enumTypeName('standing'),
        description: 'Suspended, emeritus or terminated.',
      });
      t.field('since', {
        type: PARTIAL_DATE,
        description: 'Since when, as exactly as it is known; null when nothing on record tells.',
      });
      t.field('decision', {
        type: objectTypeName('decision'),
        description: 'The decision that brought it about, with its number; null when none is on record.',
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
