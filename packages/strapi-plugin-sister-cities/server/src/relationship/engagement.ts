import { isRecord } from '../../../shared/is-record';
import { earliestDay, latestDay } from '../../../shared/partial-date';
import type { Problem, Values } from '../model/types';

interface Period {
  index: number;
  from: string | undefined;
  to: string | undefined;
}

const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const periodsOf = (value: unknown): Period[] =>
  Array.isArray(value)
    ? value
        .filter(isRecord)
        .map(({ from, to }, index) => ({ index, from: textOrNothing(from), to: textOrNothing(to) }))
    : [];

const BEGINNING = '0000-00-00';
const NO_END = '9999-99-99';

/** The day by which the period has certainly begun, and the day until which it certainly lasts. */
const certainSpan = ({ from, to }: Period): [string, string] => [
  from === undefined ? BEGINNING : (latestDay(from) ?? BEGINNING),
  to === undefined ? NO_END : (earliestDay(to) ?? NO_END),
];

const words = ({ from, to }: Period): string => `${from ?? 'the beginning'} to ${to ?? 'now'}`;

const reversed = (period: Period): Problem[] => {
  const { from, to, index } = period;
  if (from === undefined || to === undefined) return [];
  const start = earliestDay(from);
  const end = latestDay(to);
  if (start === undefined || end === undefined || end >= start) return [];
  const path = ['engagementPeriods', String(index), 'to'];
  return [
    {
      path,
      message: `${path.join('.')} is ${to}, before from, which is ${from}. Expected the same date or a later one.`,
      value: to,
    },
  ];
};

/** `2019` to `2021` and `2021` to now may meet in a day of 2021; `2019` to `2021` and `2020` to now cannot. */
const overlap = (one: Period, other: Period): boolean => {
  const [oneStart, oneEnd] = certainSpan(one);
  const [otherStart, otherEnd] = certainSpan(other);
  return oneStart < otherEnd && otherStart < oneEnd;
};

/** S06: engagement has one level at a time, so its periods follow one another. */
export const periodsFollowOneAnother = ({ engagementPeriods }: Values): Problem[] => {
  const periods = periodsOf(engagementPeriods);
  const clashes = periods.flatMap((period, position) => {
    const earlier = periods.slice(0, position).find((each) => overlap(each, period));
    if (!earlier) return [];
    const path = ['engagementPeriods', String(period.index), 'from'];
    return [
      {
        path,
        message: `${path.join('.')} is ${period.from ?? 'empty'}: the period from ${words(period)} overlaps the one from ${words(earlier)}. Expected periods that follow one another.`,
        value: period.from ?? null,
      },
    ];
  });
  return [...periods.flatMap(reversed), ...clashes];
};
