import { FORMATS } from '../../../shared/formats';
import type { FormatName } from '../../../shared/formats';
import { moneyColumns, parseMoney } from '../../../shared/money';
import { derivedColumns, earliestDay, latestDay } from '../../../shared/partial-date';
import { valuesOf } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';

import { checkList, checkTexts } from './validate-list';
import { problem, quoted } from './problem';
import type { Attribute, ContentTypeDefinition, FieldMeta, Problem, Values } from './types';

export interface ValidationContext {
  /** The latest calendar day anywhere on earth, `YYYY-MM-DD`: what is later lies in the future for everybody. */
  today: string;
}

const metaOf = (attribute: Attribute): FieldMeta => attribute.pluginOptions['sister-cities'];

/** The attribute of that name; every object has a `constructor`, but no type here has an attribute called so. */
export const attributeOf = (definition: ContentTypeDefinition, name: string): Attribute | undefined =>
  Object.hasOwn(definition.attributes, name) ? definition.attributes[name] : undefined;

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

const isCheckable = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Forms send the empty text where a person cleared a field; it means the same as no value. */
const normalized = (attribute: Attribute, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const meta = metaOf(attribute);
  const trimmed = attribute.type === 'blocks' ? value : value.trim();
  return trimmed === '' && (meta.format ?? meta.vocabulary) !== undefined ? null : trimmed;
};

const checkFormat = (name: string, format: FormatName, value: unknown): Problem[] => {
  const { accepts, expected } = FORMATS[format];
  return isCheckable(value) && accepts(value) ? [] : [problem([name], value, expected)];
};

const checkChoice = (name: string, vocabulary: VocabularyName, value: unknown): Problem[] => {
  const allowed = valuesOf(vocabulary);
  return typeof value === 'string' && allowed.includes(value)
    ? []
    : [problem([name], value, `one of ${allowed.join(', ')}`)];
};

const checkChoices = (name: string, vocabulary: VocabularyName, value: unknown): Problem[] => {
  if (!Array.isArray(value)) return [problem([name], value, 'a list')];
  const values: unknown[] = value;
  return values.flatMap((each, index) => {
    const [wrong] = checkChoice(name, vocabulary, each);
    if (wrong) return [problem([name, String(index)], each, `one of ${valuesOf(vocabulary).join(', ')}`)];
    return values.indexOf(each) === index ? [] : [problem([name, String(index)], each, 'each value once')];
  });
};

const checkLength = (name: string, attribute: Attribute, value: unknown): Problem[] => {
  if (attribute.maxLength === undefined) return [];
  if (typeof value !== 'string') return [problem([name], value, 'a text')];
  return value.length <= attribute.maxLength
    ? []
    : [
        problem(
          [name],
          quoted(value),
          `at most ${String(attribute.maxLength)} characters, not ${String(value.length)}`,
        ),
      ];
};

const checkNumber = (name: string, attribute: Attribute, value: unknown): Problem[] => {
  const expected = `a whole number${attribute.min === undefined ? '' : ` from ${String(attribute.min)}`}${
    attribute.max === undefined ? '' : ` to ${String(attribute.max)}`
  }`;
  const fits =
    typeof value === 'number' &&
    Number.isSafeInteger(value) &&
    value >= (attribute.min ?? -Infinity) &&
    value <= (attribute.max ?? Infinity);
  return fits ? [] : [problem([name], value, expected)];
};

const checkNotInFuture = (name: string, value: unknown, today: string): Problem[] => {
  const earliest = typeof value === 'string' ? earliestDay(value) : undefined;
  return earliest !== undefined && earliest > today
    ? [problem([name], value, `a date that is not in the future (today is ${today})`)]
    : [];
};

const checkAttribute = (
  name: string,
  attribute: Attribute,
  value: unknown,
  context: ValidationContext,
): Problem[] => {
  const meta = metaOf(attribute);
  if (meta.list) return checkList(name, meta.list, value);
  if (meta.texts) return checkTexts([name], value, meta.format);
  if (meta.choices && meta.vocabulary) return checkChoices(name, meta.vocabulary, value);
  if (meta.vocabulary) return checkChoice(name, meta.vocabulary, value);
  if (attribute.type === 'integer') return checkNumber(name, attribute, value);
  if (attribute.type === 'boolean')
    return typeof value === 'boolean' ? [] : [problem([name], value, 'true or false')];
  if (attribute.type === 'float' && !meta.format)
    return typeof value === 'number' && Number.isFinite(value) ? [] : [problem([name], value, 'a number')];
  const tooLong = checkLength(name, attribute, value);
  if (tooLong.length > 0 || !meta.format) return tooLong;
  const wrong = checkFormat(name, meta.format, value);
  return wrong.length > 0 || !meta.notInFuture ? wrong : checkNotInFuture(name, value, context.today);
};

const moneyValues = (name: string, value: unknown): Record<string, unknown> => {
  const { minor, currency } = moneyColumns(name);
  const parts = typeof value === 'string' ? parseMoney(value) : undefined;
  // Strapi takes whole numbers of this size as text.
  return { [minor]: parts === undefined ? null : String(parts.minor), [currency]: parts?.currency ?? null };
};

const derivedValues = (name: string, value: unknown): Record<string, unknown> => {
  const { earliest, latest } = derivedColumns(name);
  const isText = typeof value === 'string';
  return {
    [earliest]: (isText ? earliestDay(value) : undefined) ?? null,
    [latest]: (isText ? latestDay(value) : undefined) ?? null,
  };
};

export interface Prepared {
  /** The data to write: trimmed, with derived columns computed and foreign values for them dropped. */
  data: Record<string, unknown>;
  problems: Problem[];
}

/**
 * Checks the fields that a write carries and computes what the server derives from them. A field that the write
 * does not mention is left alone; `null` clears it.
 */
export const prepareWrite = (
  definition: ContentTypeDefinition,
  input: Values,
  context: ValidationContext,
): Prepared => {
  const data: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const derived: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(input)) {
    const attribute = attributeOf(definition, name);
    // Strapi leaves a column alone whose value is undefined; so must what is derived from it.
    if (!attribute || given === undefined) {
      data[name] = given;
      continue;
    }
    const meta = metaOf(attribute);
    if (meta.derivedFrom) continue;
    const value = normalized(attribute, given);
    data[name] = value;
    if (!isEmpty(value) && attribute.type !== 'relation' && attribute.type !== 'media') {
      problems.push(...checkAttribute(name, attribute, value, context));
    }
    if (meta.money) Object.assign(derived, moneyValues(name, value));
    if (meta.partialDate) Object.assign(derived, derivedValues(name, value));
  }
  return { data: { ...data, ...derived }, problems };
};

/** What is wrong between the fields of a complete record. */
export const checkRecord = (definition: ContentTypeDefinition, record: Values): Problem[] =>
  (definition.rules ?? []).flatMap((rule) => rule(record));
