import { boolean, choice, longText, partialDate, relation, text } from '../model/attributes';
import { mustNotPrecede } from '../model/dates';
import type { ContentTypeDefinition } from '../model/types';

/** What a relationship, or the whole program, wants to reach, and how it is told that it has (S02 to S06). */
export const goal: ContentTypeDefinition = {
  name: 'goal',
  kind: 'collectionType',
  plural: 'goals',
  displayName: 'Goal',
  description:
    'A stated goal. Without a relationship it belongs to the program, and every relationship inherits it.',
  draftAndPublish: true,
  mainField: 'statement',
  listColumns: ['statement', 'area', 'state', 'relationship', 'statedOn'],
  naturalKey: 'key',
  publishedThrough: 'relationship',
  rules: [(record) => mustNotPrecede(record, 'retiredOn', 'statedOn')],
  attributes: {
    key: text({
      label: 'Key',
      help: 'A stable name for imports and links, such as promote-peace.',
      format: 'slug',
      required: true,
    }),
    statement: longText({
      label: 'Goal',
      help: 'One sentence: what is to be reached.',
      required: true,
      localized: true,
      maxLength: 1000,
    }),
    measureOfSuccess: longText({
      label: 'Measure of success',
      help: 'How this relationship tells that the goal is reached. Each has its own; they are not compared.',
      localized: true,
      maxLength: 1000,
    }),
    unit: text({ label: 'Unit', help: 'What is counted, such as students or events.', localized: true }),
    baseline: text({ label: 'Baseline', help: 'Where it stood at the start.' }),
    target: text({ label: 'Target', help: 'Where it should be in the end.' }),
    current: text({ label: 'Now', help: 'Where it stands at present.' }),
    area: choice('goalArea', { label: 'Area', help: 'The field the goal belongs to.', required: true }),
    isUltimate: boolean({
      label: 'Ultimate goal',
      help: 'The goal all relationships share in the end, such as peace.',
      default: false,
    }),
    state: choice('goalState', {
      label: 'State',
      help: 'Active, or what became of it. Retired goals stay on record.',
      required: true,
      default: 'active',
    }),
    ...partialDate('statedOn', { label: 'Stated', help: 'When the goal was stated.', notInFuture: true }),
    ...partialDate('retiredOn', {
      label: 'Retired',
      help: 'When the goal was given up or reached.',
      notInFuture: true,
    }),
    relationship: relation('manyToOne', 'relationship', {
      label: 'Relationship',
      help: 'Empty for a goal of the whole program.',
      inversedBy: 'goals',
    }),
    source: text({ label: 'Source', help: 'Where the goal is written down.' }),
  },
};
