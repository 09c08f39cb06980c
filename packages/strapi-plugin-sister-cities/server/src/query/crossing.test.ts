import { draftCrossings } from './crossing';
import type { GetModel, Model, ModelAttribute } from './reach';

const to = (target: string): ModelAttribute => ({ type: 'relation', target });

const model = (
  uid: string,
  draftAndPublish: boolean,
  attributes: Record<string, ModelAttribute>,
): [string, Model] => [uid, { uid, options: { draftAndPublish }, attributes }];

const TEXT = { type: 'string' };
const RELATIONSHIP = 'plugin::sister-cities.relationship';

/** Articles and relationships have drafts; authors, cities and components have none. */
const MODELS = new Map([
  model('api::article.article', true, { headline: TEXT, relationship: to(RELATIONSHIP) }),
  model('api::author.author', false, {
    name: TEXT,
    favourite: to(RELATIONSHIP),
    city: to('plugin::sister-cities.city'),
    articles: to('api::article.article'),
    editor: to('api::author.author'),
    card: { type: 'component', component: 'shared.card' },
    zone: { type: 'dynamiczone', components: ['shared.card'] },
  }),
  model('shared.card', false, { relationship: to(RELATIONSHIP) }),
  model(RELATIONSHIP, true, { summary: TEXT, goals: to('plugin::sister-cities.goal') }),
  model('plugin::sister-cities.goal', true, { statement: TEXT }),
  model('plugin::sister-cities.city', false, { name: TEXT }),
]);

const getModel: GetModel = (uid) => MODELS.get(uid);
const isOurs = (uid: string): boolean => uid.startsWith('plugin::sister-cities.');

const paths = (uid: string, query: Record<string, unknown>): string[] =>
  draftCrossings(uid, query, isOurs, getModel).map(({ path }) => path);

describe('a filter that leads from a type without drafts to one with drafts', () => {
  it('is told by its path and by both types', () => {
    const filters = { favourite: { summary: { $contains: 'secret' } } };
    expect(draftCrossings('api::author.author', { filters }, isOurs, getModel)).toEqual([
      { path: 'filters.favourite', from: 'api::author.author', to: RELATIONSHIP },
    ]);
  });

  it.each([
    [{ favourite: 1 }, ['filters.favourite']],
    [{ favourite: { $null: true } }, ['filters.favourite']],
    [{ $and: [{ name: 'A' }, { favourite: { id: 1 } }] }, ['filters.$and.1.favourite']],
    [{ $or: [{ $not: { favourite: { id: 1 } } }] }, ['filters.$or.0.$not.favourite']],
    [[{ favourite: { id: 1 } }], ['filters.0.favourite']],
    [{ editor: { editor: { favourite: { id: 1 } } } }, ['filters.editor.editor.favourite']],
    [{ card: { relationship: { id: 1 } } }, ['filters.card.relationship']],
    [
      { favourite: { id: 1 }, editor: { favourite: { id: 2 } } },
      ['filters.favourite', 'filters.editor.favourite'],
    ],
  ])('is found in %j', (filters, found) => {
    expect(paths('api::author.author', { filters })).toEqual(found);
  });

  it.each([
    [undefined],
    [null],
    [{ name: 'favourite' }],
    [{ city: { name: 'Sapporo' } }],
    [{ articles: { headline: 'A' } }],
    [{ articles: { relationship: { summary: 'A' } } }],
    [{ nothing: { favourite: { id: 1 } } }],
  ])('is not found in %j', (filters) => {
    expect(paths('api::author.author', { filters })).toEqual([]);
  });

  it('is not found between types that both have drafts, whose versions are kept apart', () => {
    const filters = { relationship: { goals: { statement: { $contains: 'peace' } } } };
    expect(paths('api::article.article', { filters })).toEqual([]);
    expect(paths(RELATIONSHIP, { filters: { goals: { statement: 'peace' } } })).toEqual([]);
  });
});

describe('a sort that leads from a type without drafts to one with drafts', () => {
  it.each([
    ['favourite.summary'],
    ['name, favourite.summary:desc'],
    [['name:asc', 'favourite.summary']],
    [[['favourite.summary']]],
    [{ favourite: { summary: 'asc' } }],
    [{ 'favourite.summary': 'asc' }],
    [[{ name: 'asc' }, { favourite: { summary: 'desc' } }]],
  ])('is found in %j', (sort) => {
    expect(paths('api::author.author', { sort })).toEqual(['sort.favourite.summary']);
  });

  it.each([
    ['favourite', ['sort.favourite']],
    ['editor.favourite.id', ['sort.editor.favourite.id']],
    ['card.relationship.summary', ['sort.card.relationship.summary']],
    ['favourite.id,favourite.summary', ['sort.favourite.id', 'sort.favourite.summary']],
  ])('is found in %j as %j', (sort, found) => {
    expect(paths('api::author.author', { sort })).toEqual(found);
  });

  it.each([[undefined], [''], ['name:desc'], ['city.name'], ['articles.relationship.summary'], [{}], [7]])(
    'is not found in %j',
    (sort) => {
      expect(paths('api::author.author', { sort })).toEqual([]);
    },
  );
});

describe('what a query asks of the records it populates', () => {
  it.each([
    [{ editor: { filters: { favourite: { id: 1 } } } }, ['populate.editor.filters.favourite']],
    [{ editor: { sort: 'favourite.summary' } }, ['populate.editor.sort.favourite.summary']],
    [
      { editor: { populate: { editor: { filters: { favourite: { id: 1 } } } } } },
      ['populate.editor.populate.editor.filters.favourite'],
    ],
    [{ card: { filters: { relationship: { id: 1 } } } }, ['populate.card.filters.relationship']],
    [
      { zone: { on: { 'shared.card': { filters: { relationship: { summary: 'secret' } } } } } },
      ['populate.zone.filters.relationship'],
    ],
    [
      { zone: { on: { 'shared.card': { sort: 'relationship.summary' } } } },
      ['populate.zone.sort.relationship.summary'],
    ],
  ])('is looked at as well: %j', (populate, found) => {
    expect(paths('api::author.author', { populate })).toEqual(found);
  });

  it.each([
    ['favourite'],
    ['*'],
    [['favourite', 'editor.favourite']],
    [{ favourite: true }],
    [{ favourite: { fields: ['summary'], filters: { summary: 'A' } } }],
    [{ zone: { on: { 'shared.card': { populate: 'relationship' } } } }],
    [{ zone: { on: { 'shared.card': true } } }],
    [{ nothing: { filters: { favourite: { id: 1 } } } }],
  ])('may be to read published records: %j', (populate) => {
    expect(paths('api::author.author', { populate })).toEqual([]);
  });
});
