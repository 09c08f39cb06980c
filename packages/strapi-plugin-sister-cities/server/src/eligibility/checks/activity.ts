import type { ActivityAnswer } from '../../../../shared/desk';
import { ruleOf, valueOf } from '../../../../shared/policy';
import { daysLater, monthsLater } from '../../computed/calendar';
import { activityOf } from '../activity-of';
import { checkOf, eventRecord } from '../check';
import type { Answer, Checker, Finding, Question } from '../check';
import type { EventFacts } from '../facts';
import { monthsUpTo, overlaps, spanOf } from '../windows';
import type { Span } from '../windows';

/** An event and the days on which it can have taken place. */
export interface Held {
  event: EventFacts;
  on: Span;
}

export interface Activity {
  /** What counts for certain. */
  certain: readonly Held[];
  /** What may count: its date or its place is not known exactly. */
  possible: readonly Held[];
  /** Whether anything at all is on file. */
  isAnyOnFile: boolean;
}

/** The events that can have taken place within some days. */
export const heldIn = (events: readonly EventFacts[], window: Span): Held[] =>
  events.flatMap((event) => {
    const on = spanOf(event.startsOn ?? event.endsOn ?? '');
    return on && overlaps(on, window) ? [{ event, on }] : [];
  });

/** What took place and counts (P28): in the home area, where the city asks for it. */
export const activityIn = ({ facts, policy }: Pick<Question, 'facts' | 'policy'>, window: Span): Activity => {
  const held = heldIn(facts.events, window);
  const mustBeHome = valueOf(policy, 'activitiesMustBeInHomeArea') === true;
  const answering = (...answers: ActivityAnswer[]): Held[] =>
    held.filter(({ event }) => answers.includes(activityOf(event, { window, mustBeHome })));
  return {
    certain: answering('counts'),
    possible: answering('unclear_date', 'unclear_place'),
    isAnyOnFile: held.length > 0,
  };
};

/** Whether a number between two others is enough. */
const isEnough = (fewest: number, most: number, required: number): Answer => {
  if (fewest >= required) return true;
  return most >= required ? 'unknown' : false;
};

const MONTHS = 12;

const titles = ({ writer }: Question, held: readonly Held[]): string =>
  writer.list(held.map(({ event }) => event.name));

const days = ({ writer }: Question, { first, last }: Span): { from: string; to: string } => ({
  from: writer.date(first),
  to: writer.date(last),
});

const regular = (question: Question, window: Span, required: number): Finding => {
  const { certain, possible, isAnyOnFile } = activityIn(question, window);
  const { say } = question.writer;
  const fillings = { ...days(question, window), count: certain.length, required };
  if (!isAnyOnFile) return { ok: 'unknown', required, reason: say('activityNone', fillings) };
  const found = { required, actual: certain.length, records: certain.map(({ event }) => eventRecord(event)) };
  const ok = isEnough(certain.length, certain.length + possible.length, required);
  if (ok === 'unknown') {
    const reason = say('activityUnclear', { ...fillings, titles: titles(question, possible) });
    return { ...found, ok, reason };
  }
  return { ...found, ok, reason: say(ok ? 'activityYes' : 'activityNo', fillings) };
};

/** “Regular meetings and events in the Portland area” (P28), within twelve months. */
export const activityRegular: Checker = (question) => {
  const rule = ruleOf(question.policy, 'minimumActivitiesPer12Months');
  const window = monthsUpTo(question.facts.asOf, MONTHS);
  return rule && window && checkOf('ACTIVITY_REGULAR', question, rule, regular(question, window, rule.value));
};

const MONTHS_PER_QUARTER = 3;

/** The four quarters before a day, the latest first; each ends the day before the one after it begins. */
export const quartersUpTo = (asOf: string): Span[] =>
  [0, 1, 2, 3].flatMap((quarter) => {
    const last = monthsLater(asOf, -quarter * MONTHS_PER_QUARTER);
    const before = monthsLater(asOf, -(quarter + 1) * MONTHS_PER_QUARTER);
    const first = before === undefined ? undefined : daysLater(before, 1);
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });

/** All choices of some quarters, the empty one included. */
const choicesOf = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((choices, each) => [...choices, ...choices.map((chosen) => [...chosen, each])], [[]]);

const falls = (held: Held, quarters: readonly Span[]): boolean =>
  quarters.some((quarter) => overlaps(held.on, quarter));

/** The fewest quarters in which events can have taken place that took place for certain. */
const fewestQuarters = (quarters: readonly Span[], certain: readonly Held[]): number =>
  Math.min(
    ...choicesOf(quarters)
      .filter((chosen) => certain.every((held) => falls(held, chosen)))
      .map(({ length }) => length),
  );

/** The most quarters that events can fill, each event one (König: what is left out, and what falls into the rest). */
const mostQuarters = (quarters: readonly Span[], held: readonly Held[]): number =>
  Math.min(
    ...choicesOf(quarters).map(
      (chosen) => quarters.length - chosen.length + held.filter((each) => falls(each, chosen)).length,
    ),
  );

const spread = (question: Question, window: Span, required: number): Finding => {
  const { certain, possible, isAnyOnFile } = activityIn(question, window);
  const { say } = question.writer;
  const quarters = quartersUpTo(question.facts.asOf);
  const count = fewestQuarters(quarters, certain);
  const most = mostQuarters(quarters, [...certain, ...possible]);
  const fillings = { ...days(question, window), count, most, required };
  if (!isAnyOnFile) return { ok: 'unknown', required, reason: say('activityNone', fillings) };
  const ok = isEnough(count, most, required);
  const id = ok === 'unknown' ? 'spreadUnclear' : ok ? 'spreadYes' : 'spreadNo';
  const records = certain.map(({ event }) => eventRecord(event));
  return { ok, required, actual: count, reason: say(id, fillings), records };
};

/** “Throughout the year” (P28): in how many of the four quarters before today there was something. */
export const activitySpread: Checker = (question) => {
  const rule = ruleOf(question.policy, 'minimumQuartersWithActivity');
  const window = monthsUpTo(question.facts.asOf, MONTHS);
  return rule && window && checkOf('ACTIVITY_SPREAD', question, rule, spread(question, window, rule.value));
};
