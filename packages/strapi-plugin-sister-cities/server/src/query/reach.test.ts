import { polymorphicPopulates, reaches } from './reach';
import type { GetModel, ModelAttribute } from './reach';

const to = (target: string): ModelAttribute => ({ type: 'relation', target });

/** A host whose articles come by every kind of way to a type of the plugin. */
const ATTRIBUTES: Record<string, Record<string, ModelAttribute>> = {
  'api::article.article': {
    headline: { type: 'string' },
    relationship: to('plugin::sister-cities.relationship'),
    author: to('api::author.author'),
    card: { type: 'component', component: 'shared.card' },
    zone: { type: 'dynamiczone', components: ['shared.card', 'shared.note'] },
    cover: { type: 'media' },
  },
  'api::author.author': { name: { type: 'string' }, articles: to('api::article.article') },
  'shared.card': { title: { type: 'string' }, city: to('plugin::sister-cities.city') },
  'shared.note': { text: { type: 'string' } },
  'plugin::upload.file': { name: { type: 'string' }, related: { type: 'relation' } },
  'plugin::sister-cities.relationship': { goals: to('plugin::sister-cities.goal') },
  'plugin::sister-cities.goal': {},
  'plugin::sister-cities.city': {},
};

const getModel: GetModel = (uid) => {
  const attributes = ATTRIBUTES[uid];
  return attributes && { uid, attributes };
};

const isOurs = (uid: string): boolean => uid.startsWith('plugin::sister-cities.');

const fromArticle = (query: Record<string, unknown>): boolean =>
  reaches('api::article.article', query, isOurs, getModel);

const fromAuthor = (query: Record<string, unknown>): boolean =>
  reaches('api::author.author', query, isOurs, getModel);

describe('a query on a type of the plugin', () => {
  it('reaches it, whatever else it asks', () => {
    expect(reaches('plugin::sister-cities.city', {}, isOurs, getModel)).toBe(true);
  });
});

describe('a query on a type of the host reaches a type of the plugin', () => {
  it.each([
    ['*'],
    ['relationship'],
    [' relationship '],
    ['author, relationship'],
    ['author.articles.relationship'],
    ['author. articles . relationship'],
    ['relationship.goals'],
    ['card.city'],
    ['zone.city'],
    ['cover.related'],
    [['author', 'relationship']],
    [['author,relationship']],
    [['author.articles.relationship']],
    [['*']],
    [true],
    ['true'],
    [{ relationship: true }],
    [{ relationship: 'true' }],
    [{ relationship: '*' }],
    [{ relationship: { fields: ['summary'] } }],
    [{ author: { populate: '*' }, relationship: true }],
    [{ author: { populate: ['articles.relationship'] } }],
    [{ author: { populate: { articles: { populate: 'relationship' } } } }],
    [{ author: { populate: { articles: { populate: true } } } }],
    [{ card: { populate: '*' } }],
    [{ card: { populate: { city: true } } }],
    [{ zone: { populate: '*' } }],
    [{ zone: { on: { 'shared.card': { populate: ['city'] } } } }],
    [{ zone: { on: { 'shared.note': true, 'shared.card': { populate: '*' } } } }],
    [{ cover: { populate: { related: true } } }],
    [{ cover: { populate: { related: { on: { 'plugin::sister-cities.letter': true } } } } }],
  ])('by populate=%j', (populate) => {
    expect(fromArticle({ populate })).toBe(true);
  });

  it.each([
    [{ relationship: { summary: { $contains: 'secret' } } }],
    [{ relationship: { id: 1 } }],
    [{ $and: [{ headline: 'A' }, { relationship: { summary: 'secret' } }] }],
    [{ $or: [{ relationship: { $not: { summary: 'secret' } } }] }],
    [{ $not: { relationship: { summary: 'secret' } } }],
    [[{ relationship: { summary: 'secret' } }]],
    [{ author: { articles: { relationship: { summary: 'secret' } } } }],
    [{ card: { city: { name: 'Vault' } } }],
  ])('by filters=%j, which tell what it says', (filters) => {
    expect(fromArticle({ filters })).toBe(true);
  });

  it.each([
    ['relationship.summary'],
    ['headline:asc, relationship.summary:desc'],
    [['headline', 'relationship.summary']],
    [{ relationship: { summary: 'asc' } }],
    [[{ headline: 'asc' }, { author: { articles: { relationship: { summary: 'asc' } } } }]],
    ['card.city.name'],
  ])('by sort=%j, which tells what it says', (sort) => {
    expect(fromArticle({ sort })).toBe(true);
  });

  it.each([
    [{ populate: { articles: { filters: { relationship: { summary: 'secret' } } } } }],
    [{ populate: { articles: { sort: 'relationship.summary' } } }],
  ])('by what it asks of its own relations: %j', (query) => {
    expect(fromAuthor(query)).toBe(true);
  });
});

describe('a query on a type of the host leaves the plugin alone', () => {
  it.each([
    [{}],
    [{ populate: undefined }],
    [{ populate: null }],
    [{ populate: 'author' }],
    [{ populate: 'author.articles' }],
    [{ populate: ['author', 'card', 'cover'] }],
    [{ populate: { relationship: false } }],
    [{ populate: { relationship: 'false' } }],
    [{ populate: { author: { populate: { articles: true } } } }],
    [{ populate: { zone: { on: { 'shared.note': { populate: '*' } } } } }],
    [{ populate: { cover: true } }],
    [{ populate: 'nothing.of.that.name' }],
    [{ filters: { headline: { $contains: 'relationship' }, author: { name: 'A' } } }],
    [{ sort: 'headline,author.name:desc' }],
    [{ fields: ['relationship'] }],
    [{ populate: { zone: { on: { 'shared.nowhere': { populate: '*', filters: { city: 1 } } } } } }],
    [{ populate: { nothing: { populate: 'relationship', filters: { relationship: 1 } } } }],
  ])('with %j', (query) => {
    expect(fromArticle(query)).toBe(false);
  });
});

describe('a relation that can lead to any type', () => {
  const polymorphic = (populate: unknown): string[] =>
    polymorphicPopulates('api::article.article', { populate }, isOurs, getModel);

  it.each([
    ['cover.related'],
    [{ cover: { populate: '*' } }],
    [{ cover: { populate: { related: true } } }],
    [{ cover: { populate: { related: { on: { 'plugin::sister-cities.letter': true } } } } }],
  ])('is told by its path when it is followed into the plugin: %j', (populate) => {
    expect(polymorphic(populate)).toEqual(['populate.cover.related']);
  });

  it.each([
    [{ cover: true }],
    [{ cover: { populate: { related: { on: { 'api::article.article': true } } } } }],
    [{ zone: { on: { 'shared.card': { populate: 'city' } } } }],
    ['relationship'],
  ])('is not told when it is not, or leads elsewhere: %j', (populate) => {
    expect(polymorphic(populate)).toEqual([]);
  });

  it('is not what a filter or a sort names', () => {
    const query = { filters: { relationship: { id: 1 } }, sort: 'relationship.summary' };
    expect(polymorphicPopulates('api::article.article', query, isOurs, getModel)).toEqual([]);
  });

  it('is followed further, into what it was narrowed to', () => {
    const related = { on: { 'api::article.article': { populate: { cover: { populate: 'related' } } } } };
    expect(polymorphic({ cover: { populate: { related } } })).toEqual([
      'populate.cover.related.cover.related',
    ]);
  });
});
