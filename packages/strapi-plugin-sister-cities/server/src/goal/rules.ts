import type { Problem, Values } from '../model/types';

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const COUNTED = ['baseline', 'target', 'current'] as const;

/** A number tells of success only with what it counts (S04). The unit is translated and the numbers are not. */
export const numbersHaveUnit = (record: Values): Problem[] => {
  const counted = COUNTED.filter((name) => isNumber(record[name]));
  if (counted.length === 0 || !isBlank(record.unit)) return [];
  const where = typeof record.locale === 'string' ? ` in ${record.locale}` : '';
  return [
    {
      path: ['unit'],
      message: `unit is empty${where} while ${counted.join(', ')} ${counted.length === 1 ? 'has a number' : 'have numbers'}. Expected what is counted, such as students a year, in every language of the goal.`,
      value: record.unit ?? null,
    },
  ];
};

/** There is no way from a number to itself, and so no progress on it. */
export const targetDiffersFromBaseline = ({ baseline, target }: Values): Problem[] =>
  isNumber(baseline) && baseline === target
    ? [
        {
          path: ['target'],
          message: `target is ${String(target)}, the same as baseline. Expected another number, or no baseline.`,
          value: target,
        },
      ]
    : [];
