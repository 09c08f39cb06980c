import { isRecord } from '../../../shared/is-record';
import { FORMATS } from '../../../shared/formats';
import type { FormatName } from '../../../shared/formats';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListField, ListName } from '../../../shared/lists';
import { valuesOf } from '../../../shared/vocabulary';

import { problem, quoted } from './problem';
import type { Problem } from './types';

/** More items than any fact sheet needs; keeps one record from growing without bound. */
export const MAX_ITEMS = 200;
const MAX_TEXT = 255;

const isMissing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Nothing a person could read: blanks alone fill no field that must be filled. */
const isBlank = (value: unknown): boolean =>
  isMissing(value) || (typeof value === 'string' && value.trim() === '');

const checkText = (path: string[], value: unknown, format?: FormatName, maxLength = MAX_TEXT): Problem[] => {
  if (typeof value !== 'string') return [problem(path, value, 'a text')];
  if (value.length > maxLength)
    return [
      problem(path, quoted(value), `at most ${String(maxLength)} characters, not ${String(value.length)}`),
    ];
  if (format && !FORMATS[format].accepts(value)) return [problem(path, value, FORMATS[format].expected)];
  return [];
};

/** A list of plain texts without repetition, such as the hosts of an event. */
export const checkTexts = (path: string[], value: unknown, format?: FormatName): Problem[] => {
  if (!Array.isArray(value)) return [problem(path, value, 'a list of texts')];
  if (value.length > MAX_ITEMS) return [problem(path, value.length, `at most ${String(MAX_ITEMS)} items`)];
  const items: unknown[] = value;
  return items.flatMap((item, index) => {
    const at = [...path, String(index)];
    if (isBlank(item)) return [problem(at, null, 'a text')];
    return items.indexOf(item) === index
      ? checkText(at, item, format)
      : [problem(at, item, 'each text once')];
  });
};

const checkField = (path: string[], field: ListField, value: unknown): Problem[] => {
  switch (field.type) {
    case 'text':
      return checkText(path, value, field.format, field.maxLength);
    case 'texts':
      return checkTexts(path, value, field.format);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [problem(path, value, 'true or false')];
    case 'integer': {
      const { min = -Infinity, max = Infinity } = field;
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
        ? []
        : [problem(path, value, `a whole number from ${String(min)} to ${String(max)}`)];
    }
    case 'choice': {
      const allowed = valuesOf(field.vocabulary);
      return typeof value === 'string' && allowed.includes(value)
        ? []
        : [problem(path, value, `one of ${allowed.join(', ')}`)];
    }
    case 'choices': {
      const allowed = valuesOf(field.vocabulary);
      if (!Array.isArray(value)) return [problem(path, value, 'a list')];
      const values: unknown[] = value;
      return values.flatMap((each, index) =>
        typeof each === 'string' && allowed.includes(each) && values.indexOf(each) === index
          ? []
          : [problem([...path, String(index)], each, `one of ${allowed.join(', ')}, each once`)],
      );
    }
  }
};

/** Formats whose name is also the name of an identifier scheme. */
const SCHEME_FORMATS: readonly FormatName[] = ['wikidata', 'geonames', 'unlocode'];

const checkIdentifier = (path: string[], item: Record<string, unknown>): Problem[] => {
  const format = SCHEME_FORMATS.find((scheme) => scheme === item.scheme);
  if (!format || isMissing(item.identifier)) return [];
  return checkText([...path, 'identifier'], item.identifier, format);
};

const checkItem = (path: string[], definition: ListDefinition, item: unknown): Problem[] => {
  if (!isRecord(item)) return [problem(path, item, 'an object')];
  const known = Object.entries(definition.fields);
  const unknownKeys = Object.keys(item).filter((key) => !Object.hasOwn(definition.fields, key));
  return [
    ...unknownKeys.map((key) =>
      problem([...path, key], item[key], `one of the fields ${Object.keys(definition.fields).join(', ')}`),
    ),
    ...known.flatMap(([name, field]) => {
      const at = [...path, name];
      if (field.required && isBlank(item[name])) return [problem(at, null, field.label.toLowerCase())];
      return isMissing(item[name]) ? [] : checkField(at, field, item[name]);
    }),
  ];
};

/** Checks a typed list against its definition: a list of objects with known fields only. */
export const checkList = (name: string, list: ListName, value: unknown): Problem[] => {
  if (!Array.isArray(value)) return [problem([name], value, 'a list')];
  if (value.length > MAX_ITEMS) return [problem([name], value.length, `at most ${String(MAX_ITEMS)} items`)];
  const items: unknown[] = value;
  const definition: ListDefinition = LISTS[list];
  return items.flatMap((item, index) => {
    const path = [name, String(index)];
    const problems = checkItem(path, definition, item);
    return list === 'identifiers' && problems.length === 0 && isRecord(item)
      ? checkIdentifier(path, item)
      : problems;
  });
};
