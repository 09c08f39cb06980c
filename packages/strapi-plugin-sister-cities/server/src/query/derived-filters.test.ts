import { definitionOf } from '../content-types';

import { rewriteFilters, rewriteQuery, rewriteSort } from './derived-filters';
import type { GetMeta } from './derived-filters';
import type { GetModel, ModelAttribute } from './reach';

const RELATIONSHIP = 'plugin::sister-cities.relationship';
const GIFT = 'plugin::sister-cities.gift';
const ARTICLE = 'api::article.article';

const HOST: Record<string, Record<string, ModelAttribute>> = {
  [ARTICLE]: {
    relationship: { type: 'relation', target: RELATIONSHIP },
    card: { type: 'component', component: 'shared.card' },
    zone: { type: 'dynamiczone', components: ['shared.card'] },
    givenOn: { type: 'string' },
  },
  'shared.card': { gift: { type: 'relation', target: GIFT } },
};

const getModel: GetModel = (uid) => {
  const attributes = HOST[uid] ?? definitionOf(uid)?.attributes;
  return attributes && { uid, attributes };
};
const getMeta: GetMeta = (uid, name) => definitionOf(uid)?.attributes[name]?.pluginOptions['sister-cities'];

const filters = (uid: string, value: unknown): unknown => rewriteFilters(uid, value, getModel, getMeta);
const sort = (uid: string, value: unknown): unknown => rewriteSort(uid, value, getModel, getMeta);

describe('a comparison of a partial date', () => {
  it.each([
    [{ $lt: '1988' }, { givenOnLatest: { $lt: '1988-01-01' } }],
    [{ $lte: '1988' }, { givenOnLatest: { $lte: '1988-12-31' } }],
    [{ $gt: '1988-02' }, { givenOnEarliest: { $gt: '1988-02-29' } }],
    [{ $gte: '1988-02' }, { givenOnEarliest: { $gte: '1988-02-01' } }],
  ])('%j is one of the days it can mean', (condition, expected) => {
    expect(filters(GIFT, { givenOn: condition })).toEqual({ $and: [expected] });
  });

  it.each([
    ['1988'],
    [null],
    [{ $eq: '1988' }],
    [{ $null: true }],
    [{ $in: ['1987', '1988'] }],
    [{ $startsWith: '19' }],
  ])('%j is one of the date as written', (condition) => {
    expect(filters(GIFT, { givenOn: condition })).toEqual({ $and: [{ givenOn: condition }] });
  });

  it.each([
    [{ $lt: 'soon' }],
    [{ $gte: '2023-02-29' }],
    [{ $lte: 1988 }],
    [{ $gt: null }],
    [{ $between: ['1988', 'soon'] }],
    [{ $between: ['1988'] }],
    [{ $between: '1988' }],
  ])('%j with what is no date is refused, rather than answered with nothing or everything', (condition) => {
    expect(() => filters(GIFT, { givenOn: condition })).toThrow('Expected a year, month or day such as 1959');
  });

  it('stands beside what else the filter asks', () => {
    expect(filters(GIFT, { name: 'Bell', givenOn: { $gte: '1988' } })).toEqual({
      $and: [{ name: 'Bell' }, { givenOnEarliest: { $gte: '1988-01-01' } }],
    });
  });

  it('is understood through relations and components, the other way round as well', () => {
    const expected = { gift: { $and: [{ givenOnEarliest: { $gte: '1988-01-01' } }] } };
    expect(filters(ARTICLE, { card: { gift: { givenOn: { $gte: '1988' } } } })).toEqual({ card: expected });
    expect(filters(ARTICLE, { relationship: { gifts: { givenOn: { $lt: '1988' } } } })).toEqual({
      relationship: { gifts: { $and: [{ givenOnLatest: { $lt: '1988-01-01' } }] } },
    });
  });

  it('leaves alone what only has the name of one', () => {
    expect(filters(ARTICLE, { givenOn: { $gte: '1988' } })).toEqual({ givenOn: { $gte: '1988' } });
    expect(filters(GIFT, { unknown: { $gte: '1988' } })).toEqual({ unknown: { $gte: '1988' } });
    expect(filters(GIFT, 'givenOn')).toBe('givenOn');
  });
});

describe('a sort by a partial date', () => {
  it.each([
    ['givenOn', 'givenOnEarliest'],
    ['givenOn:desc', 'givenOnEarliest:desc'],
    ['name:asc, givenOn:desc', 'name:asc,givenOnEarliest:desc'],
    ['relationship.establishedOn:desc', 'relationship.establishedOnEarliest:desc'],
    [
      ['givenOn', 'name'],
      ['givenOnEarliest', 'name'],
    ],
    [{ givenOn: 'asc' }, { givenOnEarliest: 'asc' }],
    [{ relationship: { establishedOn: 'asc' } }, { relationship: { establishedOnEarliest: 'asc' } }],
    [{ 'relationship.establishedOn': 'asc' }, { 'relationship.establishedOnEarliest': 'asc' }],
    [
      [{ name: 'asc' }, { givenOn: 'desc' }],
      [{ name: 'asc' }, { givenOnEarliest: 'desc' }],
    ],
    ['name', 'name'],
    ['unknown.givenOn', 'unknown.givenOn'],
    [undefined, undefined],
  ])('as %j is one by its earliest day', (written, expected) => {
    expect(sort(GIFT, written)).toEqual(expected);
  });

  it('is understood through a component', () => {
    expect(sort(ARTICLE, 'card.gift.givenOn:desc')).toBe('card.gift.givenOnEarliest:desc');
    expect(sort(ARTICLE, { card: { gift: { givenOn: 'desc' } } })).toEqual({
      card: { gift: { givenOnEarliest: 'desc' } },
    });
  });
});

describe('a query', () => {
  const rewrite = (query: Record<string, unknown>): unknown =>
    rewriteQuery(ARTICLE, query, getModel, getMeta);
  const asked = { filters: { givenOn: { $gte: '1988' } }, sort: 'givenOn', limit: 5 };
  const answered = {
    filters: { $and: [{ givenOnEarliest: { $gte: '1988-01-01' } }] },
    sort: 'givenOnEarliest',
    limit: 5,
  };

  it('without filters and sorts stays as it is', () => {
    const query = { fields: ['name'], populate: ['relationship'], status: 'published' };
    expect(rewrite(query)).toEqual(query);
  });

  it.each([
    [{ relationship: { populate: { gifts: asked } } }, { relationship: { populate: { gifts: answered } } }],
    [{ card: { populate: { gift: asked } } }, { card: { populate: { gift: answered } } }],
    [
      { zone: { on: { 'shared.card': { populate: { gift: asked } } } } },
      { zone: { on: { 'shared.card': { populate: { gift: answered } } } } },
    ],
  ])('is rewritten in all that it populates: %j', (populate, expected) => {
    expect(rewrite({ populate })).toEqual({ populate: expected });
  });

  it('keeps what it populates without asking more of it', () => {
    const populate = { relationship: true, card: { populate: '*' }, zone: { on: { 'shared.card': true } } };
    expect(rewrite({ populate })).toEqual({ populate });
  });
});
