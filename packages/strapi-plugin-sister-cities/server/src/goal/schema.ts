import { boolean, choice, float, inGroup, longText, partialDate, relation, text } from '../model/attributes';
import { mustNotPrecede } from '../model/dates';
import { notItself } from '../model/relations';
import type { ContentTypeDefinition } from '../model/types';

import { numbersHaveUnit, targetDiffersFromBaseline } from './rules';

/** What a relationship, or the whole program, wants to reach, and how it is told that it has (S02 to S06). */
export const goal: ContentTypeDefinition = {
  name: 'goal',
  kind: 'collectionType',
  plural: 'goals',
  displayName: 'Goal',
  description:
    'A stated goal. Without a relationship it belongs to the program, and every relationship inherits it.',
  draftAndPublish: true,
  audience: 'public',
  mainField: 'statement',
  listColumns: ['statement', 'area', 'state', 'relationship', 'statedOn'],
  naturalKey: 'key',
  importSection: 'goals',
  publishedThrough: 'relationship',
  ruleRelations: ['supersedes'],
  acyclic: ['supersedes'],
  rules: [
    (record) => mustNotPrecede(record, 'retiredOn', 'statedOn'),
    notItself('supersedes'),
    numbersHaveUnit,
    targetDiffersFromBaseline,
  ],
  attributes: {
    ...inGroup('The goal', {
      statement: longText({
        label: 'Goal',
        help: 'One sentence: what is to be reached.',
        placeholder: 'Strengthen the historic and productive relationship between both cities.',
        required: true,
        localized: true,
        maxLength: 1000,
      }),
      relationship: relation('manyToOne', 'relationship', {
        label: 'Relationship',
        help: 'Empty for a goal of the whole program.',
        inversedBy: 'goals',
      }),
      area: choice('goalArea', {
        label: 'Area',
        help: 'The field the goal belongs to.',
        required: true,
        indexed: true,
      }),
      isUltimate: boolean({
        label: 'Ultimate goal',
        help: 'The goal all relationships share in the end, such as peace.',
        default: false,
      }),
      key: text({
        label: 'Key',
        help: 'A stable name for imports and links, such as promote-peace.',
        placeholder: 'promote-peace',
        format: 'slug',
        required: true,
      }),
    }),
    ...inGroup('How success is told', {
      measureOfSuccess: longText({
        label: 'Measure of success',
        help: 'How this relationship tells that the goal is reached. Each has its own; they are not compared.',
        localized: true,
        maxLength: 1000,
      }),
      unit: text({
        label: 'Unit',
        help: 'What is counted, such as students or events.',
        placeholder: 'students a year',
        localized: true,
      }),
      baseline: float({
        label: 'Baseline',
        help: 'The number at the start.',
        placeholder: '0',
        unranked: true,
      }),
      target: float({ label: 'Target', help: 'The number to reach.', placeholder: '12', unranked: true }),
      current: float({ label: 'Now', help: 'The number at present.', placeholder: '8', unranked: true }),
    }),
    ...inGroup('What became of it', {
      state: choice('goalState', {
        label: 'State',
        help: 'Active, or what became of it. Retired goals stay on record.',
        required: true,
        default: 'active',
        indexed: true,
      }),
      ...partialDate('statedOn', {
        label: 'Stated',
        help: 'When the goal was stated.',
        notInFuture: true,
        indexed: true,
      }),
      ...partialDate('retiredOn', {
        label: 'Retired',
        help: 'When the goal was given up or reached.',
        notInFuture: true,
      }),
      supersedes: relation('manyToOne', 'goal', {
        label: 'Takes the place of',
        help: 'The earlier goal that this one revises. Both stay on record.',
        inversedBy: 'supersededBy',
      }),
      supersededBy: relation('oneToMany', 'goal', {
        label: 'Revised by',
        help: 'The later goals that revise this one.',
        mappedBy: 'supersedes',
      }),
    }),
    ...inGroup('For the record', {
      source: text({ label: 'Source', help: 'Where the goal is written down.' }),
    }),
  },
};
