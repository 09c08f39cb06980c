import fc from 'fast-check';

import type { FormatName } from '../../../shared/formats';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListField, ListName } from '../../../shared/lists';
import { valuesOf, VOCABULARY } from '../../../shared/vocabulary';
import { TEXT_MODELS } from '../../../tests/support/format-models';
import type { FormatModel } from '../../../tests/support/format-models';
import { nearMisses } from '../../../tests/support/mistyped';

import { checkList, MAX_ITEMS } from './validate-list';

const RUN = { seed: 20190606, verbose: true, numRuns: 20 };
const DEFAULT_LENGTH = 255;

type Item = Record<string, unknown>;

/** A wrong value of one kind, and where below its field the fault stands. */
interface Wrong {
  value: unknown;
  below: string[];
}

type Kinds = Record<string, fc.Arbitrary<Wrong>>;

const models: Record<string, FormatModel> = TEXT_MODELS;

const modelOf = (format: FormatName): FormatModel => {
  const model = models[format];
  if (!model) throw new Error(`A list cannot hold ${format}: it has no model of texts.`);
  return model;
};

const isBlank = (text: string): boolean => text.trim() === '';

const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme-ascii', minLength, maxLength }).filter((text) => !isBlank(text));

const rightTexts = (maxLength: number, format?: FormatName): fc.Arbitrary<string> =>
  format === undefined
    ? fc.oneof(words(1, Math.min(maxLength, 40)), fc.constant('名'.repeat(maxLength)))
    : modelOf(format).right.filter((text) => text.length <= maxLength);

const wrongTexts = (format: FormatName): fc.Arbitrary<string> =>
  nearMisses(modelOf(format).right).filter(
    (text) => text.length <= DEFAULT_LENGTH && !isBlank(text) && !modelOf(format).isRight(text),
  );

const rightValues = (field: ListField): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'text':
      return rightTexts(field.maxLength ?? DEFAULT_LENGTH, field.format);
    case 'texts':
      return fc.uniqueArray(rightTexts(DEFAULT_LENGTH, field.format), { maxLength: 3 });
    case 'integer': {
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = field;
      return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
    }
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...valuesOf(field.vocabulary));
    case 'choices':
      return fc.shuffledSubarray(valuesOf(field.vocabulary));
  }
};

const here = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Wrong> =>
  values.map((value) => ({ value, below: [] }));

/** A list of right values with a wrong one somewhere. */
const within = (right: unknown[], wrong: fc.Arbitrary<unknown>): fc.Arbitrary<Wrong> =>
  fc.tuple(wrong, fc.nat({ max: right.length })).map(([value, at]) => ({
    value: [...right.slice(0, at), value, ...right.slice(at)],
    below: [String(at)],
  }));

const numbers = fc.oneof(fc.double(), fc.integer());
const lists = fc.array(fc.string(), { maxLength: 2 });
const objects = fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 });
const inherited = fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty');

/** Values of other vocabularies, labels instead of values, and values in other capitals. */
const noChoices = (allowed: string[]): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...Object.values(VOCABULARY).flatMap((each) => Object.entries(each).flat())),
      fc.constantFrom(...allowed.flatMap((each) => [each.toUpperCase(), `${each} `, each.slice(1)])),
      inherited,
    )
    .filter((value) => !allowed.includes(value) && value !== '');

/** Every kind of wrong value that a field can be given. */
const wrongKinds = (field: ListField): Kinds => {
  switch (field.type) {
    case 'text': {
      const longest = field.maxLength ?? DEFAULT_LENGTH;
      return {
        'a number': here(numbers),
        'true or false': here(fc.boolean()),
        'a list': here(lists),
        'an object': here(objects),
        'a text that is too long': here(words(longest + 1, longest + 50)),
        ...(field.format === undefined ? {} : { 'a text in no such form': here(wrongTexts(field.format)) }),
      };
    }
    case 'texts': {
      const right = fc.sample(rightTexts(40, field.format), { seed: RUN.seed, numRuns: 2 });
      const [known = ''] = right;
      return {
        'a text': here(words(1, 40)),
        'an object': here(fc.oneof(objects, fc.constant({ 0: known, length: 1 }))),
        'a number': here(numbers),
        'a list with what is no text': within([known], fc.oneof(numbers, fc.boolean(), lists, objects)),
        'a list with nothing in it': within([known], fc.constantFrom(null, undefined, '', ' ', '\t')),
        'a list with a text twice': fc.constant({ value: [known, known], below: ['1'] }),
        'a list with a text that is too long': within([known], words(256, 300)),
        'a list that is too long': here(
          fc.constant(Array.from({ length: MAX_ITEMS + 1 }, (_, n) => `text ${String(n)}`)),
        ),
        ...(field.format === undefined
          ? {}
          : { 'a list with a text in no such form': within([known], wrongTexts(field.format)) }),
      };
    }
    case 'integer': {
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = field;
      return {
        'a text': here(fc.oneof(fc.integer({ min, max }).map(String), words(1, 10))),
        'true or false': here(fc.boolean()),
        'a list': here(fc.array(fc.integer({ min, max }), { maxLength: 2 })),
        'an object': here(objects),
        'a fraction': here(fc.double({ min, max }).filter((number) => !Number.isInteger(number))),
        'a number that is too small': here(
          fc.oneof(fc.constant(min - 1), fc.double({ max: min - 1, noNaN: true })),
        ),
        'a number that is too large': here(
          fc.oneof(fc.constant(max + 1), fc.double({ min: max + 1, noNaN: true })),
        ),
      };
    }
    case 'boolean':
      return {
        'a text': here(words(1, 10)),
        'a number': here(numbers),
        'a list': here(lists),
        'an object': here(objects),
      };
    case 'choice':
      return {
        'a number': here(numbers),
        'true or false': here(fc.boolean()),
        'a list': here(fc.subarray(valuesOf(field.vocabulary))),
        'an object': here(objects),
        'a text that is no choice': here(noChoices(valuesOf(field.vocabulary))),
      };
    case 'choices': {
      const [first = '', second = ''] = valuesOf(field.vocabulary);
      return {
        'a text': here(fc.constantFrom(first, second, 'none')),
        'a number': here(numbers),
        'an object': here(fc.oneof(objects, fc.constant({ 0: first, length: 1 }))),
        'a list with a choice twice': fc.constant({ value: [first, second, first], below: ['2'] }),
        'a list with no choice': within([first, second], noChoices(valuesOf(field.vocabulary))),
        'a list with what is no text': within(
          [first, second],
          fc.oneof(numbers, lists, fc.constantFrom(null, true, [first], [second])),
        ),
      };
    }
  }
};

const nothing = here(fc.constantFrom(null, undefined, '', ' ', '\t\n', '\u3000'));

const kindsOf = (field: ListField): Kinds => ({
  ...wrongKinds(field),
  ...(field.required ? { 'nothing, though it is required': nothing } : {}),
});

const fieldsOf = (list: ListName): [string, ListField][] => {
  const definition: ListDefinition = LISTS[list];
  return Object.entries(definition.fields);
};

/** Items in which every field is right, and those that need not be there are missing in one of four ways. */
const rightItems = (list: ListName): fc.Arbitrary<Item> => {
  const required = fieldsOf(list).flatMap(([name, field]) => (field.required ? [name] : []));
  const cells = fieldsOf(list).map(([name, field]): [string, fc.Arbitrary<unknown>] => [
    name,
    field.required
      ? rightValues(field)
      : fc.oneof({ weight: 5, arbitrary: rightValues(field) }, fc.constantFrom(null, undefined, '')),
  ]);
  const items: fc.Arbitrary<Item> = fc.record(Object.fromEntries(cells), { requiredKeys: required });
  if (list !== 'identifiers') return items;
  return items.chain((item) => {
    const model = models[String(item.scheme)];
    return (model?.right ?? words(1, 120)).map((identifier) => ({ ...item, identifier }));
  });
};

const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);
const NAMES = Object.keys(LISTS).filter(isListName);

const ROWS = NAMES.flatMap((list) =>
  fieldsOf(list).flatMap(([name, field]) =>
    Object.entries(kindsOf(field)).map(([kind, wrong]) => ({ list, name, kind, wrong })),
  ),
);

const paths = (list: ListName, items: unknown[]): string[] =>
  checkList('facts', list, items).map(({ path }) => path.join('.'));

describe.each(NAMES)('the list %s', (list) => {
  const items = rightItems(list);

  it('accepts right items, with and without what is not required, at the bounds too', () => {
    fc.assert(
      fc.property(fc.array(items, { maxLength: 4 }), (all) => {
        expect(paths(list, all)).toEqual([]);
      }),
      { ...RUN, numRuns: 100 },
    );
  });

  it('refuses a field that it does not have, and names it with what stands in it', () => {
    const known = fieldsOf(list).map(([name]) => name);
    const others = NAMES.flatMap(fieldsOf).map(([name]) => name);
    const keys = fc
      .oneof(
        fc.string(),
        inherited,
        fc.constantFrom('id', 'documentId', 'isPublic', ...others),
        fc.constantFrom(
          ...known.flatMap((name) => [name.toUpperCase(), `${name} `, ` ${name}`, `${name}.0`]),
        ),
      )
      .filter((key) => !known.includes(key));
    const values = fc.constantFrom<unknown>('a', '', null, 1, true, [], {});
    fc.assert(
      fc.property(items, keys, values, (item, key, value) => {
        const found = checkList('facts', list, [item, { ...item, [key]: value }]);
        expect(found.map((each) => [each.path, each.value])).toEqual([[['facts', '1', key], value]]);
      }),
      { ...RUN, numRuns: 100 },
    );
  });

  it('tells of every cell that is wrong, and of no other, however many there are', () => {
    const spoiled = fc.tuple(items, fc.subarray(fieldsOf(list))).chain(([item, fields]) =>
      fc.tuple(...fields.map(([, field]) => fc.oneof(...Object.values(kindsOf(field))))).map((wrongs) => ({
        item,
        wrongs: wrongs.map((wrong, index) => ({ ...wrong, name: fields[index]?.[0] ?? '' })),
      })),
    );
    fc.assert(
      fc.property(fc.array(spoiled, { maxLength: 4 }), (all) => {
        const written = all.map(({ item, wrongs }) => ({
          ...item,
          ...Object.fromEntries(wrongs.map(({ name, value }) => [name, value])),
        }));
        const expected = all.flatMap(({ wrongs }, index) =>
          wrongs.map(({ name, below }) => ['facts', String(index), name, ...below].join('.')),
        );
        expect(paths(list, written)).toEqual(expected);
      }),
      { ...RUN, numRuns: 100 },
    );
  });
});

describe('a field of a list', () => {
  it.each(ROWS)('$list.$name refuses $kind, exactly there', ({ list, name, wrong }) => {
    fc.assert(
      fc.property(rightItems(list), wrong, (item, { value, below }) => {
        const found = checkList('facts', list, [item, { ...item, [name]: value }]);
        const path = ['facts', '1', name, ...below];
        expect(found.map((each) => each.path)).toEqual([path]);
        expect(found[0]?.message.startsWith(`${path.join('.')} is `)).toBe(true);
      }),
      RUN,
    );
  });

  it.each(['wikidata', 'geonames', 'unlocode'] as const)(
    'identifiers.identifier of %s is in its form',
    (scheme) => {
      const { right } = modelOf(scheme);
      fc.assert(
        fc.property(right, wrongTexts(scheme), (identifier, mistyped) => {
          const written = [identifier, mistyped.slice(0, 120)].map((each) => ({ scheme, identifier: each }));
          expect(paths('identifiers', written)).toEqual(['facts.1.identifier']);
        }),
        { ...RUN, numRuns: 100 },
      );
    },
  );
});
