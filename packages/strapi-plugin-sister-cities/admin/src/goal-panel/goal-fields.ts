import { textIn } from '../dialogs/fields';
import type { DialogField, Draft } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import { sentFields } from '../dialogs/sent';
import type { Say } from '../translations/message';

/** What can become of a goal (S06). */
export const GOAL_WAYS = ['revise', 'achieve', 'retire'] as const;

export type GoalWay = (typeof GOAL_WAYS)[number];

const dateField = (say: Say): DialogField => ({
  kind: 'date',
  name: 'on',
  label: say('goal.on'),
  required: true,
});

/** What the new goal is told with: the same as the old one, to be changed. */
const nextFields = (say: Say): DialogField[] => [
  { kind: 'lines', name: 'statement', label: say('goal.statement'), required: true },
  {
    kind: 'choice',
    name: 'area',
    label: say('goal.area'),
    options: optionsOf('goalArea', say),
    required: true,
  },
  { kind: 'lines', name: 'measureOfSuccess', label: say('goal.measure'), required: false },
  { kind: 'line', name: 'unit', label: say('goal.unit'), hint: say('goal.hint-unit'), required: false },
  { kind: 'number', name: 'baseline', label: say('goal.baseline'), required: false },
  { kind: 'number', name: 'target', label: say('goal.target'), required: false },
  { kind: 'number', name: 'current', label: say('goal.current'), required: false },
];

export const goalFields = (way: GoalWay, say: Say): DialogField[] =>
  way === 'revise' ? [dateField(say), ...nextFields(say)] : [dateField(say)];

const KEPT = ['statement', 'area', 'measureOfSuccess', 'unit', 'baseline', 'target', 'current'] as const;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What the dialog begins with: the goal as it is stored. */
export const goalDraft = (goal: Readonly<Record<string, unknown>>): Draft =>
  Object.fromEntries(KEPT.map((name) => [name, textOf(goal[name])]));

/** A request as the server takes it. A field of the new goal that was emptied is sent as empty, or it would be kept. */
export const goalRequest = (
  way: GoalWay,
  draft: Draft,
  fields: readonly DialogField[],
  { locale, contentLocale }: { locale: string; contentLocale: string | undefined },
): Record<string, unknown> => {
  const { on, ...next } = sentFields(fields, draft, locale);
  const when = { on: on ?? '' };
  if (way !== 'revise') return when;
  const emptied = KEPT.filter((name) => name !== 'area' && textIn(draft, name).trim() === '');
  return {
    ...when,
    next: { ...Object.fromEntries(emptied.map((name) => [name, null])), ...next },
    ...(contentLocale === undefined ? {} : { locale: contentLocale }),
  };
};
