import { readMoney } from '../fields/money/read';
import { readPartialDate } from '../fields/partial-date/read';

import { listIn, textIn } from './fields';
import type { DialogField, Draft } from './fields';

const WHOLE_NUMBER = /^\d{1,9}$/;
const NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?$/;

/** A date as the server takes it; what is none goes as it was typed, and the server says what it expects. */
export const dateIn = (text: string, locale: string): string => {
  const reading = readPartialDate(text, locale);
  return reading.kind === 'understood' ? reading.iso : text.trim();
};

/** The same of an amount of money. */
const moneyIn = (text: string): string => {
  const reading = readMoney(text);
  return reading.kind === 'understood' ? reading.money : text.trim();
};

const numberIn = (text: string, pattern: RegExp): number | string =>
  pattern.test(text.trim()) ? Number(text) : text.trim();

const valueIn = (field: DialogField, draft: Draft, locale: string): unknown => {
  const text = textIn(draft, field.name);
  switch (field.kind) {
    case 'date':
      return dateIn(text, locale);
    case 'count':
      return numberIn(text, WHOLE_NUMBER);
    case 'number':
      return numberIn(text, NUMBER);
    case 'money':
      return moneyIn(text);
    case 'choices':
      return listIn(draft, field.name);
    default:
      return text.trim();
  }
};

const isGiven = (value: unknown): boolean => value !== '' && !(Array.isArray(value) && value.length === 0);

/** What a dialog sends: the fields that it shows and somebody filled, as the server takes them. */
export const sentFields = (
  fields: readonly DialogField[],
  draft: Draft,
  locale: string,
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map((field): [string, unknown] => [field.name, valueIn(field, draft, locale)])
      .filter(([, value]) => isGiven(value)),
  );

/** The fields that nobody filled and that nothing can be done without. */
export const missingFields = (fields: readonly DialogField[], draft: Draft): DialogField[] =>
  fields.filter(({ name, required }) => required && textIn(draft, name).trim() === '');
