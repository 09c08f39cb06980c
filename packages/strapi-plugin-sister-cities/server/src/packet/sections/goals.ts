import { goalHistory } from '../../computed/goals';
import { heading, paragraph, table } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData, PacketGoal } from '../data';
import type { PacketWriter } from '../say';

type Told = PacketGoal & { stateAsOf: string | null };

const measureOf = (goal: PacketGoal, { say, number }: PacketWriter): string => {
  const { measureOfSuccess, unit, baseline, target, current } = goal;
  const figure = (value: number | null): string => (value === null ? '–' : number(value));
  const isCounted = [baseline, target, current].some((value) => value !== null);
  const numbers = isCounted
    ? say('goalNumbers', {
        unit: unit ?? '',
        baseline: figure(baseline),
        target: figure(target),
        current: figure(current),
      })
    : null;
  if (measureOfSuccess === null || numbers === null) return measureOfSuccess ?? numbers ?? '';
  return `${measureOfSuccess} (${numbers})`;
};

const fateOf = (goal: Told, all: readonly PacketGoal[], { say, word, date }: PacketWriter): string => {
  const { stateAsOf, retiredOn, documentId } = goal;
  const next = all.find(({ supersedesDocumentId }) => supersedesDocumentId === documentId);
  const state = stateAsOf === null ? say('stateUnknown') : word('state', stateAsOf);
  return [
    stateAsOf !== 'active' && retiredOn ? `${state}, ${date(retiredOn)}` : state,
    ...(next ? [say('goalFollowed', { statement: next.statement })] : []),
  ].join('; ');
};

const isActive = ({ stateAsOf }: Told): boolean => stateAsOf === 'active';

const goalTable = (goals: readonly Told[], all: readonly PacketGoal[], writer: PacketWriter): Block => {
  const { say, date } = writer;
  return table(
    [say('goalStatement'), say('goalStated'), say('goalState'), say('goalMeasure')],
    goals.map((goal) => [
      goal.statement,
      date(goal.statedOn),
      fateOf(goal, all, writer),
      measureOf(goal, writer),
    ]),
  );
};

/** What the relationship is for, what it shares with all, and what became of earlier goals (S02 to S06). */
export const goalsSection = (
  { goals, programGoals, facts: { asOf } }: PacketData,
  writer: PacketWriter,
): Block[] => {
  const { say } = writer;
  const own = goalHistory(goals, asOf);
  const inherited = goalHistory(programGoals, asOf).filter(isActive);
  const parts: [string, Told[]][] = [
    [say('goalsOwn'), own.filter(isActive)],
    [say('goalsInherited'), inherited],
    [say('goalsEarlier'), own.filter((goal) => !isActive(goal))],
  ];
  const told = parts.filter(([, some]) => some.length > 0);
  return [
    heading(say('goalsHeading')),
    ...(told.length === 0 ? [paragraph(say('goalsNone'))] : []),
    ...told.flatMap(([title, some]) => [
      heading(title, 3),
      goalTable(some, [...goals, ...programGoals], writer),
    ]),
  ];
};
