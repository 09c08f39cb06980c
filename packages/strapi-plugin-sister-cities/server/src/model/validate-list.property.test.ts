import fc from 'fast-check';

import type { FormatName } from '../../../shared/formats';
import { LISTS } from '../../../shared/lists';
import type { ListDefinition, ListField, ListName } from '../../../shared/lists';
import { valuesOf } from '../../../shared/vocabulary';

import { checkList, MAX_ITEMS } from './validate-list';

type Item = Record<string, unknown>;

const RUN = { seed: 20190606, verbose: true, numRuns: 300 };

const EXAMPLES: Partial<Record<FormatName, string[]>> = {
  language: ['en', 'ja', 'zh-Hant-TW'],
  partialDate: ['1959', '1988-05', '2024-02-29'],
  telephone: ['503-823-4130', '+81 11-211-2111'],
  telephoneE164: ['+15038234130', '+81112112111'],
  email: ['office@city.example', 'a@b.co'],
  url: ['https://www.portland.gov', 'http://city.example/a?b=c'],
  slug: ['sapporo', 'portland-or'],
};

const IDENTIFIERS: Record<string, string> = {
  wikidata: 'Q37951',
  geonames: '2128295',
  unlocode: 'JPSPK',
  sci_member: 'any',
  other: 'any',
};

const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength }).filter((text) => text.trim() !== '');

const valid = (field: ListField): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'text':
      return field.format === undefined
        ? words(field.maxLength ?? 255)
        : fc.constantFrom(...(EXAMPLES[field.format] ?? []));
    case 'texts':
      return fc.uniqueArray(words(255), { maxLength: 4 });
    case 'integer':
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...valuesOf(field.vocabulary));
    case 'choices':
      return fc.shuffledSubarray(valuesOf(field.vocabulary));
  }
};

/** What each kind of field must not hold, and where below the field the problem stands. */
const wrong = (field: ListField): [unknown, string[]][] => {
  const noText: [unknown, string[]][] = [1, true, ['a'], { a: 1 }].map((value) => [value, []]);
  switch (field.type) {
    case 'text':
      return [
        ...noText,
        ['x'.repeat((field.maxLength ?? 255) + 1), []],
        ...(field.format === undefined ? [] : [['javascript:alert(1)', []] satisfies [unknown, string[]]]),
      ];
    case 'texts':
      return [
        ['a', []],
        [{ 0: 'a' }, []],
        [['a', 'a'], ['1']],
        [['a', 5], ['1']],
        [[''], ['0']],
        [[null], ['0']],
      ];
    case 'integer':
      return ['1', 1.5, NaN, true, (field.min ?? 0) - 1, (field.max ?? 0) + 1].map((value) => [value, []]);
    case 'boolean':
      return ['true', 0, []].map((value) => [value, []]);
    case 'choice':
      return [...noText, ['none of them', []], ['constructor', []]];
    case 'choices': {
      const [first] = valuesOf(field.vocabulary);
      return [
        [first, []],
        [{ 0: first }, []],
        [[first, first], ['1']],
        [[first, 'none'], ['1']],
        [[null], ['0']],
      ];
    }
  }
};

const fieldsOf = (definition: ListDefinition): [string, ListField][] => Object.entries(definition.fields);

const itemOf = (definition: ListDefinition): fc.Arbitrary<Item> =>
  fc
    .record(
      Object.fromEntries(
        fieldsOf(definition).map(([name, field]) => [
          name,
          field.required ? valid(field) : fc.option(valid(field)),
        ]),
      ),
      { requiredKeys: fieldsOf(definition).flatMap(([name, field]) => (field.required ? [name] : [])) },
    )
    .map((item) =>
      typeof item.scheme === 'string' ? { ...item, identifier: IDENTIFIERS[item.scheme] } : item,
    );

interface Mutation {
  field: string;
  value: unknown;
  /** Where below the item the problem stands. */
  at: string[];
}

const mutations = (definition: ListDefinition): fc.Arbitrary<Mutation> => {
  const cells = fieldsOf(definition).flatMap(([field, meta]): Mutation[] => [
    ...wrong(meta).map(([value, below]) => ({ field, value, at: [field, ...below] })),
    ...(meta.required ? [null, undefined, '', '   '] : []).map((value) => ({ field, value, at: [field] })),
  ]);
  const unknownKeys = fc
    .oneof(fc.string(), fc.constantFrom('id', '__proto__', 'constructor', 'toString', 'isPublic', '$note'))
    .filter((key) => !Object.hasOwn(definition.fields, key))
    .map((key) => ({ field: key, value: 'a', at: [key] }));
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...cells) }, unknownKeys);
};

const names = Object.keys(LISTS).filter((name): name is ListName => name in LISTS);

describe.each(names)('the list %s', (name) => {
  const definition: ListDefinition = LISTS[name];
  const items = fc.array(itemOf(definition), { minLength: 1, maxLength: 5 });

  it('accepts every list whose items are all right', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(checkList('facts', name, list)).toEqual([]);
      }),
      RUN,
    );
  });

  it('refuses any list with one thing wrong, once, at the place where it is wrong', () => {
    const spoiled = fc.tuple(items, fc.nat(), mutations(definition));
    fc.assert(
      fc.property(spoiled, ([list, anywhere, { field, value, at }]) => {
        const index = anywhere % list.length;
        const changed = list.map((item, each) => (each === index ? { ...item, [field]: value } : item));
        const found = checkList('facts', name, changed);
        expect(found.map(({ path }) => path)).toEqual([['facts', String(index), ...at]]);
      }),
      { ...RUN, numRuns: 1000 },
    );
  });

  it('refuses an item that is no object, and more items than it may hold', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(null, 'a', 1, [[]]), (list, item) => {
        const path = ['facts', String(list.length)];
        expect(checkList('facts', name, [...list, item]).map((each) => each.path)).toEqual([path]);
        const many = Array.from({ length: MAX_ITEMS + 1 }, () => list[0]);
        expect(checkList('facts', name, many).map((each) => each.path)).toEqual([['facts']]);
      }),
      { ...RUN, numRuns: 50 },
    );
  });
});
