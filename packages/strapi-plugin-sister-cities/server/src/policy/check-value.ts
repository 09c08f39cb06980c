import { FORMATS } from '../../../shared/formats';
import { MONEY_EXPECTED, parseMoney, decimalsOf } from '../../../shared/money';
import { daysInMonth } from '../../../shared/partial-date';
import type { PolicyField } from '../../../shared/policy-catalogue';
import { valuesOf } from '../../../shared/vocabulary';
import { problem, quoted } from '../model/problem';
import type { Problem } from '../model/types';

type Path = string[];

/** More values than any city has in one rule. */
const MAX_VALUES = 300;

/** A text with something to read in it, and no longer than its column. */
export const checkText = (path: Path, value: unknown, maxLength: number, expected: string): Problem[] => {
  if (typeof value !== 'string') return [problem(path, value, expected)];
  if (value.trim() === '') return [problem(path, null, expected)];
  return value.length <= maxLength
    ? []
    : [problem(path, quoted(value), `at most ${String(maxLength)} characters, not ${String(value.length)}`)];
};

const checkMoney = (path: Path, value: unknown): Problem[] => {
  const parts = typeof value === 'string' ? parseMoney(value) : undefined;
  if (parts && parts.minor > 0n) return [];
  if (parts)
    return [problem(path, value, 'an amount above zero; a city that asks for none switches the rule off')];
  const currency = typeof value === 'string' ? / ([A-Z]{3})$/.exec(value)?.[1] : undefined;
  return currency !== undefined && decimalsOf(currency) === undefined
    ? [problem(path, value, `a currency of ISO 4217 such as USD; there is none called ${currency}`)]
    : [problem(path, value, MONEY_EXPECTED)];
};

interface Range {
  min: number;
  max: number;
}

const WHAT_IS_COUNTED = {
  months: 'a whole number of months',
  days: 'a whole number of days',
  count: 'a whole number',
  numbers: 'a whole number',
} as const;

const checkNumber = (path: Path, value: unknown, words: string, { min, max }: Range): Problem[] =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
    ? []
    : [problem(path, value, `${words} from ${String(min)} to ${String(max)}`)];

const COMMON_YEAR = 2023;
const MONTH_DAY = /^(0[1-9]|1[0-2])-(\d{2})$/;

/** A day that every year has: reports due on 29 February would be due every fourth year. */
const checkMonthDay = (path: Path, value: unknown): Problem[] => {
  const [, month, day] = (typeof value === 'string' ? MONTH_DAY.exec(value) : null) ?? [];
  const fits = Number(day) >= 1 && Number(day) <= daysInMonth(COMMON_YEAR, Number(month));
  return month !== undefined && fits
    ? []
    : [problem(path, value, 'a month and a day that every year has, such as 01-30')];
};

type CheckItem = (path: Path, value: unknown) => Problem[];

/** A list with at least one value, each once. */
const checkSeveral = (path: Path, value: unknown, expected: string, checkItem: CheckItem): Problem[] => {
  if (!Array.isArray(value)) return [problem(path, value, `a list of ${expected}`)];
  const values: unknown[] = value;
  if (values.length === 0) return [problem(path, null, `at least one of ${expected}`)];
  if (values.length > MAX_VALUES)
    return [problem(path, `a list of ${String(values.length)}`, `at most ${String(MAX_VALUES)} values`)];
  return values.flatMap((each, index) => {
    const at = [...path, String(index)];
    const problems = checkItem(at, each);
    if (problems.length > 0) return problems;
    return values.indexOf(each) === index ? [] : [problem(at, each, 'each value once')];
  });
};

const oneOf =
  (allowed: readonly string[]): CheckItem =>
  (path, value) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : [problem(path, value, `one of ${allowed.join(', ')}`)];

const checkCountry: CheckItem = (path, value) =>
  typeof value === 'string' && FORMATS.countryCode.accepts(value)
    ? []
    : [problem(path, value, FORMATS.countryCode.expected)];

/** What is wrong with the value of a rule, by the kind of value it has. */
export const checkValue = (path: Path, field: PolicyField, value: unknown): Problem[] => {
  switch (field.kind) {
    case 'flag':
      return typeof value === 'boolean' ? [] : [problem(path, value, 'true or false')];
    case 'money':
      return checkMoney(path, value);
    case 'monthDay':
      return checkMonthDay(path, value);
    case 'text':
      return checkText(path, value, field.maxLength, 'a text');
    case 'months':
    case 'days':
    case 'count':
      return checkNumber(path, value, WHAT_IS_COUNTED[field.kind], field);
    case 'numbers':
      return checkSeveral(path, value, 'whole numbers', (at, each) =>
        checkNumber(at, each, WHAT_IS_COUNTED.numbers, field),
      );
    case 'countries':
      return checkSeveral(path, value, 'country codes such as JP', checkCountry);
    case 'choices': {
      const allowed = valuesOf(field.vocabulary);
      return checkSeveral(path, value, allowed.join(', '), oneOf(allowed));
    }
    case 'choice':
      return oneOf(field.values)(path, value);
  }
};
