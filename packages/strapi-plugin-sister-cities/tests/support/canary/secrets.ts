import { definitions } from '../../../server/src/content-types';
import type { Attribute, ContentTypeDefinition, FieldMeta } from '../../../server/src/model/types';
import type { FormatName } from '../../../shared/formats';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListField, ListName } from '../../../shared/lists';
import { valuesOf } from '../../../shared/vocabulary';

/**
 * Where a secret stands. Of `a` to `d`, a version is published and the secrets are in what changed since, or private;
 * `n` and `m` were never published; `h` are unpublished children of what is published; `e` are unpublished
 * translations; `s` are records of the office.
 */
export const PLACES = ['a', 'b', 'c', 'd', 'n', 'm', 'h', 'e', 's'] as const;
export type Place = (typeof PLACES)[number];

/** Published records whose drafts hold secrets. */
export const CHANGED = ['a', 'b', 'c', 'd'] as const satisfies Place[];
export const NEVER_PUBLISHED = ['n', 'm'] as const satisfies Place[];

/**
 * What every secret holds, and nothing else does. A guess is the beginning of a text, up to the place, so that an
 * answer that repeats the question is no find.
 */
export const MARK = /zqxcanary\d{3}[a-z]|735193|73-5193|73\.5193|2023-02-1/;

const FIRST_NUMBER = 100;

const numbers = new Map(
  definitions
    .flatMap(({ name, attributes }) => Object.keys(attributes).map((attribute) => `${name}.${attribute}`))
    .map((each, index) => [each, String(FIRST_NUMBER + index)]),
);

/** Three digits that stand for one attribute of one type. */
const numberOf = ({ name }: ContentTypeDefinition, attribute: string): string => {
  const number = numbers.get(`${name}.${attribute}`);
  if (number?.length !== 3) throw new Error(`${name}.${attribute} has no number of three digits.`);
  return number;
};

export const dayOf = (place: Place): string => `2023-02-1${String(PLACES.indexOf(place))}`;

interface Word {
  number: string;
  place: Place;
}

const textOf = ({ number, place }: Word): string => `zqxcanary${number}${place}${number}yrx`;

/** Formats whose values can be told from all others. */
const FORMATTED: Partial<Record<FormatName, (word: Word) => string | number>> = {
  slug: textOf,
  url: (word) => `https://${textOf(word)}.example`,
  email: (word) => `${textOf(word)}@city.example`,
  ein: ({ number }) => `73-5193${number}`,
  money: ({ number }) => `735193${number}.00 USD`,
  telephone: ({ number }) => `735193${number}`,
  latitude: () => 73.5193,
  longitude: () => 73.5193,
  partialDate: ({ place }) => dayOf(place),
  day: ({ place }) => dayOf(place),
};

const UNMISTAKABLE = 735193;

/** A number that nothing else is, if the attribute takes one. */
const numberWithin = (min = 0, max = Number.MAX_SAFE_INTEGER): number =>
  max >= UNMISTAKABLE ? UNMISTAKABLE : Math.floor((min + max) / 2);

const cellOf = (field: ListField, word: Word): unknown => {
  switch (field.type) {
    case 'text':
      if (field.references !== undefined) return undefined;
      return field.format === undefined
        ? textOf(word).slice(0, field.maxLength)
        : FORMATTED[field.format]?.(word);
    case 'texts':
      return field.format === undefined ? [textOf(word)] : undefined;
    case 'integer':
      return numberWithin(field.min, field.max);
    case 'choice':
      return field.required ? valuesOf(field.vocabulary).at(-1) : undefined;
    default:
      return undefined;
  }
};

const itemOf = (list: ListName, word: Word): object => {
  const { fields }: ListDefinition = LISTS[list];
  const cells = Object.entries(fields).map(([name, field]): [string, unknown] => [name, cellOf(field, word)]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined));
};

const NUMBERS = ['integer', 'biginteger'];

const secretFor = (
  { type, min, max }: Attribute,
  { list, texts, format, vocabulary, derivedFrom, documentIdOf }: FieldMeta,
  word: Word,
): unknown => {
  if (derivedFrom !== undefined || vocabulary !== undefined || documentIdOf !== undefined) return undefined;
  if (list !== undefined) return [itemOf(list, word)];
  if (format !== undefined && texts) return undefined;
  if (format !== undefined) return FORMATTED[format]?.(word);
  if (texts) return [textOf(word)];
  // Each its own: the target of a goal is never the same as its baseline.
  if (type === 'float') return Number(`${String(UNMISTAKABLE)}.${word.number}`);
  if (NUMBERS.includes(type)) return numberWithin(min, max);
  if (type === 'blocks') return [{ type: 'paragraph', children: [{ type: 'text', text: textOf(word) }] }];
  if (type === 'json') return { note: textOf(word) };
  return type === 'string' || type === 'text' ? textOf(word) : undefined;
};

/** A secret that fits the attribute, or `undefined` where it holds none: a relation, a file, a choice, yes or no. */
export const secretOf = (definition: ContentTypeDefinition, name: string, place: Place): unknown => {
  const attribute = definition.attributes[name];
  if (!attribute) return undefined;
  const word = { number: numberOf(definition, name), place };
  return secretFor(attribute, attribute.pluginOptions['sister-cities'], word);
};

/** Secrets for every attribute that `accepts` takes and that can hold one. */
export const secretsOf = (
  definition: ContentTypeDefinition,
  place: Place,
  accepts: (attribute: Attribute) => boolean = () => true,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(definition.attributes)
      .filter(([, attribute]) => accepts(attribute))
      .map(([name]): [string, unknown] => [name, secretOf(definition, name, place)])
      .filter(([, secret]) => secret !== undefined),
  );

export const isPrivate = (attribute: Attribute): boolean => attribute.private === true;

export const isPublic = (attribute: Attribute): boolean => !isPrivate(attribute);

/** What only transitions change is the same in a draft and in what is published: it is a secret of neither. */
export const isChangeable = (attribute: Attribute): boolean =>
  isPublic(attribute) && !attribute.pluginOptions['sister-cities'].writtenByTransitions;
