import fc from 'fast-check';

import { valuesOf } from '../../../shared/vocabulary';
import { definitionOf } from '../content-types';

import { translateChoices, unsortable } from './choice-filters';
import type { Translation } from './choice-filters';
import type { GetMeta } from './derived-filters';
import type { GetModel, ModelAttribute } from './reach';

const RELATIONSHIP = 'plugin::sister-cities.relationship';
const ARTICLE = 'api::article.article';
const HOST: Record<string, Record<string, ModelAttribute>> = {
  [ARTICLE]: { card: { type: 'component', component: 'shared.card' } },
  'shared.card': { relationship: { type: 'relation', target: RELATIONSHIP } },
};

const getModel: GetModel = (uid) => {
  const attributes = HOST[uid] ?? definitionOf(uid)?.attributes;
  return attributes && { uid, attributes };
};
const getMeta: GetMeta = (uid, name) => definitionOf(uid)?.attributes[name]?.pluginOptions['sister-cities'];

const translated = (filters: unknown, uid = RELATIONSHIP): Translation =>
  translateChoices(uid, filters, getModel, getMeta);
const messages = (filters: unknown, uid = RELATIONSHIP): string[] =>
  translated(filters, uid).problems.map(({ message }) => message);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A database in a few lines. Like Strapi's, it takes an empty `$or` for no condition at all. */
const matches = (row: Record<string, string | null>, where: unknown): boolean => {
  if (!isRecord(where)) throw new Error(`No filter: ${JSON.stringify(where)}`);
  return Object.entries(where).every(([key, value]) => {
    if (key === '$and') return listOf(value).every((each) => matches(row, each));
    if (key === '$or') return listOf(value).length === 0 || listOf(value).some((each) => matches(row, each));
    if (key === '$not') return !matches(row, value);
    if (!isRecord(value)) throw new Error(`No condition: ${JSON.stringify(value)}`);
    const stored = row[key] ?? null;
    return Object.entries(value).every(([operator, wanted]) => {
      if (operator === '$null') return (stored === null) === wanted;
      if (operator === '$notNull') return (stored !== null) === wanted;
      if (operator === '$containsi')
        return stored?.toLowerCase().includes(String(wanted).toLowerCase()) ?? false;
      throw new Error(`No operator ${operator}`);
    });
  });
};

const reasons = fc.subarray(valuesOf('reason'));
const stored = fc.option(reasons).map((values) => ({
  values: values ?? [],
  row: { reasons: values === null ? null : JSON.stringify(values) },
}));
const RUN = { seed: 20260101, verbose: true, numRuns: 500 };

describe('a filter on a choice of several values', () => {
  it('has a value exactly when the list holds it', () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(...valuesOf('reason')), ({ values, row }, wanted) => {
        const { filters, problems } = translated({ reasons: { $has: wanted } });
        expect([matches(row, filters), problems]).toEqual([values.includes(wanted), []]);
      }),
      RUN,
    );
  });

  it('has some of several values exactly when the list holds one of them: none of no values', () => {
    fc.assert(
      fc.property(stored, reasons, ({ values, row }, wanted) => {
        const { filters } = translated({ reasons: { $hasSome: wanted } });
        expect(matches(row, filters)).toBe(wanted.some((each) => values.includes(each)));
      }),
      RUN,
    );
  });

  it('answers so under $and, $or and $not, and means the same when it is translated again', () => {
    const leaf = fc.oneof(
      fc.constantFrom(...valuesOf('reason')).map((each) => ({ reasons: { $has: each } })),
      reasons.map((each) => ({ reasons: { hasSome: each } })),
      fc.constant({ reasons: { $null: true } }),
    );
    const filter = fc.oneof(
      leaf,
      fc.tuple(leaf, leaf).map((both) => ({ $and: both })),
      fc.tuple(leaf, leaf).map((either) => ({ $or: either })),
      leaf.map((each) => ({ $not: each })),
    );
    fc.assert(
      fc.property(stored, filter, ({ row }, asked) => {
        const once = translated(asked);
        const twice = translated(once.filters);
        expect([once.problems, twice.problems]).toEqual([[], []]);
        expect(matches(row, twice.filters)).toBe(matches(row, once.filters));
      }),
      RUN,
    );
  });

  it('is asked as $has or has, and stands beside what else is asked', () => {
    const expected = { $and: [{ slug: 'a' }, { $or: [{ themes: { $containsi: '"culture"' } }] }] };
    expect(translated({ slug: 'a', themes: { $has: 'culture' } }).filters).toEqual(expected);
    expect(translated({ slug: 'a', themes: { has: 'culture' } }).filters).toEqual(expected);
  });

  it('is understood through relations and components', () => {
    const expected = { $and: [{ $or: [{ themes: { $containsi: '"culture"' } }] }] };
    const asked = { themes: { $has: 'culture' } };
    expect(translated({ relationship: asked }, 'plugin::sister-cities.goal').filters).toEqual({
      relationship: expected,
    });
    expect(translated({ card: { relationship: asked } }, ARTICLE).filters).toEqual({
      card: { relationship: expected },
    });
  });

  it.each([
    [{ $has: 'x' }, 'themes $has is x. Expected one of culture, education, business.'],
    [{ has: null }, 'themes $has is null. Expected one of culture, education, business.'],
    [{ $hasSome: ['culture', 'x'] }, 'themes $hasSome is x. Expected one of culture, education, business.'],
    [{ $has: ['culture'] }, 'themes $has is ["culture"]. Expected one of culture, education, business.'],
    [{ $eq: '[]' }, 'themes cannot be compared with $eq. Expected $has or $hasSome.'],
    [{ $containsi: 'cult' }, 'themes cannot be compared with $containsi. Expected $has or $hasSome.'],
    [{ $not: { $has: 'culture' } }, 'themes cannot be compared with $not. Expected $has or $hasSome.'],
    ['culture', 'themes is compared with culture. Expected $has or $hasSome.'],
    [['culture'], 'themes is compared with ["culture"]. Expected $has or $hasSome.'],
  ])('is refused when it asks %j', (condition, message) => {
    expect(messages({ themes: condition })).toEqual([message]);
  });
});

describe('a typed list', () => {
  it.each([
    [{ foundingLeaders: { $containsi: 'Clark' } }, ['filters', 'foundingLeaders']],
    [{ $or: [{ slug: 'a' }, { foundingLeaders: 'Clark' }] }, ['filters', '$or', '1', 'foundingLeaders']],
    [
      { $not: { homeCity: { languages: { $contains: 'ja' } } } },
      ['filters', '$not', 'homeCity', 'languages'],
    ],
  ])('cannot be filtered by: %j', (filters, path) => {
    expect(translated(filters).problems.map((each) => each.path)).toEqual([path]);
  });
});

describe('a list, typed or of choices', () => {
  const refused = (uid: string, sort: unknown): string[] =>
    unsortable(uid, sort, getModel, getMeta).map(({ message }) => message);

  it.each([
    ['themes', 'themes'],
    ['slug,themes:desc', 'themes'],
    [['foundingLeaders'], 'foundingLeaders'],
    [{ homeCity: { languages: 'asc' } }, 'homeCity.languages'],
    ['homeCity.identifiers', 'homeCity.identifiers'],
  ])('has no order to sort by: %j', (sort, path) => {
    expect(refused(RELATIONSHIP, sort)).toEqual([`${path} is a list and cannot be sorted by.`]);
  });

  it('has none through a component either', () => {
    expect(refused(ARTICLE, 'card.relationship.themes')).toEqual([
      'card.relationship.themes is a list and cannot be sorted by.',
    ]);
  });

  it.each([['slug'], ['homeCity.name:desc'], [{ establishedOn: 'asc' }], ['unknown.themes'], [undefined]])(
    'leaves every other order alone: %j',
    (sort) => {
      expect(refused(RELATIONSHIP, sort)).toEqual([]);
    },
  );
});

describe('a number that tells of one goal', () => {
  it.each([
    ['plugin::sister-cities.goal', 'current:desc', 'current'],
    ['plugin::sister-cities.goal', ['slug', 'supersedes.target'], 'supersedes.target'],
    [RELATIONSHIP, { goals: { baseline: 'asc' } }, 'goals.baseline'],
  ])('ranks no relationships: %s by %j', (uid, sort, path) => {
    expect(unsortable(uid, sort, getModel, getMeta)).toEqual([
      {
        path: ['sort', path],
        message: `${path} tells of one record only and cannot be sorted by. Expected another order: the success of one relationship is not compared with that of another.`,
        value: path,
      },
    ]);
  });
});

describe('every other filter', () => {
  it.each([
    [undefined],
    [null],
    [{}],
    [{ slug: { $eq: 'a' } }],
    [{ homeCity: { name: 'A' } }],
    [[{ slug: 'a' }]],
  ])('stays as it is: %j', (filters) => {
    expect(translated(filters)).toEqual({ filters, problems: [] });
  });
});
