import { parseMoney } from '../../../shared/money';
import { earliestDay, isDay, latestDay } from '../../../shared/partial-date';
import { mustNotPrecede } from '../model/dates';
import type { Problem, UniqueKey, Values } from '../model/types';

/** A period ends on the day it starts, or later. */
export const periodInOrder = (record: Values): Problem[] =>
  mustNotPrecede(record, 'periodEnd', 'periodStart');

/**
 * A report that has arrived covers time that is over: the first day that its period can end on is not after the day it
 * arrived (P25), or one report would keep every later one from being due.
 */
export const periodOver = ({ periodEnd, submittedOn }: Values): Problem[] => {
  if (typeof periodEnd !== 'string' || typeof submittedOn !== 'string') return [];
  const end = earliestDay(periodEnd);
  if (end === undefined || !isDay(submittedOn) || end <= submittedOn) return [];
  return [
    {
      path: ['periodEnd'],
      message: `periodEnd is ${periodEnd}, after submittedOn, which is ${submittedOn}. Expected a period that is over on the day its report arrives: correct the date that is wrong, or leave submittedOn empty until it arrives.`,
      value: periodEnd,
    },
  ];
};

const AMOUNTS = [
  'endingBalance',
  'lowestBalance',
  'incomeDonors',
  'incomeGrants',
  'incomeDues',
  'incomeEvents',
  'incomeCity',
  'expenses',
];

/** Amounts of one report are compared and added up, so they are all in one currency. */
export const moneyInOneCurrency = (record: Values): Problem[] => {
  const given = AMOUNTS.flatMap((name) => {
    const value = record[name];
    const parts = typeof value === 'string' ? parseMoney(value) : undefined;
    return parts ? [{ name, value, currency: parts.currency }] : [];
  });
  const [first] = given;
  return given
    .filter(({ currency }) => currency !== first?.currency)
    .map(({ name, value }) => ({
      path: [name],
      message: `${name} is ${String(value)}, while ${first?.name ?? ''} is in ${first?.currency ?? ''}. Expected one currency in a report.`,
      value,
    }));
};

const associationOf = (value: unknown): { documentId: string; name: string } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { documentId, name }: { documentId?: unknown; name?: unknown } = value;
  if (typeof documentId !== 'string') return undefined;
  return { documentId, name: typeof name === 'string' ? name : documentId };
};

interface Period {
  first: string;
  last: string;
}

const periodOf = ({ periodStart, periodEnd }: Values): Period | undefined => {
  if (typeof periodStart !== 'string' || typeof periodEnd !== 'string') return undefined;
  const [first, last] = [earliestDay(periodStart), latestDay(periodEnd)];
  return first === undefined || last === undefined ? undefined : { first, last };
};

const words = ({ periodStart, periodEnd }: Values): string =>
  `${String(periodStart)} to ${String(periodEnd)}`;

/** P25: one report of a kind for a period, however the period is written. */
export const onePerPeriod = (record: Values): UniqueKey[] => {
  const association = associationOf(record.association);
  const period = periodOf(record);
  const { kind, periodStart } = record;
  if (!association || !period || typeof kind !== 'string') return [];
  return [
    {
      key: `report:${association.documentId}:${kind}:${period.first}:${period.last}`,
      taken: {
        path: ['periodStart'],
        message: `periodStart is ${String(periodStart)}, and ${association.name} has a ${kind} report for ${words(record)} already. Expected one for each period: open that one.`,
        value: periodStart,
      },
    },
  ];
};

/** Reports of one kind follow one another: a day is reported once. `others` are the association's other reports. */
export const periodsApart = (record: Values, others: readonly Values[]): Problem[] => {
  const period = periodOf(record);
  if (!period) return [];
  const clash = others
    .filter(({ kind }) => kind === record.kind)
    .find((other) => {
      const theirs = periodOf(other);
      return theirs !== undefined && period.first <= theirs.last && theirs.first <= period.last;
    });
  if (!clash) return [];
  return [
    {
      path: ['periodStart'],
      message: `The period from ${words(record)} overlaps the one from ${words(clash)}, for which there is a report of the same kind already. Expected periods that follow one another.`,
      value: record.periodStart,
    },
  ];
};
