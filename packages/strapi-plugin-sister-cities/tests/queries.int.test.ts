import { stringify } from 'qs';

import { apiOf } from './support/api';
import type { Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
});

afterAll(async () => {
  await host.stop();
});

const overGraphQL = async (filters: string, sort = 'establishedOn:asc'): Promise<string[]> => {
  const { body } = await visitor.graphql(
    `{ sisterCitiesRelationships(filters: ${filters}, sort: ["${sort}", "slug:asc"]) { slug } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.sisterCitiesRelationships.map(({ slug }: { slug: string }) =>
    slug.replace('portland-', ''),
  );
};

const overRest = async (filters: Record<string, unknown>, sort = 'establishedOn:asc'): Promise<string[]> => {
  const answer = await visitor.rest(
    'GET',
    `/sister-cities/relationships?${stringify({ filters, sort: [sort, 'slug:asc'] })}`,
  );
  expect(answer.status).toBe(200);
  return answer.body.data.map(({ slug }: { slug: string }) => slug.replace('portland-', ''));
};

describe('partial dates', () => {
  it('sort by the first day they can mean, the unknown apart', async () => {
    expect((await overGraphQL('{}'))[0]).toBe('sapporo');
    expect((await overRest({}, 'establishedOn:desc'))[0]).toBe('lviv');
  });

  it.each([
    [
      '{ lte: "1988" }',
      { $lte: '1988' },
      ['sapporo', 'guadalajara', 'ashkelon', 'ulsan', 'kaohsiung', 'khabarovsk', 'suzhou'],
    ],
    ['{ lt: "1988" }', { $lt: '1988' }, ['sapporo', 'guadalajara', 'ashkelon', 'ulsan']],
    ['{ gt: "1991" }', { $gt: '1991' }, ['bologna', 'lviv']],
    ['{ gte: "1991" }', { $gte: '1991' }, ['mutare', 'bologna', 'lviv']],
    ['{ gte: "1988-05" }', { $gte: '1988-05' }, ['mutare', 'bologna', 'lviv']],
    ['{ between: ["1983", "1987"] }', { $between: ['1983', '1987'] }, ['guadalajara', 'ashkelon', 'ulsan']],
    ['{ eq: "1959" }', { $eq: '1959' }, ['sapporo']],
    ['{ not: { lte: "1991" } }', { $not: { $lte: '1991' } }, ['bologna', 'lviv']],
  ])('compare as the days they can mean: %s', async (graphql, rest, expected) => {
    expect(await overGraphQL(`{ establishedOn: ${graphql} }`)).toEqual(expected);
    expect(await overRest({ establishedOn: rest })).toEqual(expected);
  });

  it('compare rightly inside a relation too', async () => {
    expect(await overGraphQL('{ events: { startsOn: { gte: "2019-06-06", lte: "2019" } } }')).toEqual([
      'sapporo',
    ]);
    expect(await overGraphQL('{ events: { startsOn: { gt: "2019-06-06" } } }')).toEqual([]);
    const { body } = await visitor.graphql(
      '{ sisterCitiesRelationships(filters: { slug: { eq: "portland-sapporo" } }) { past: events(filters: { startsOn: { lt: "2019-06-06" } }) { slug } now: events(filters: { startsOn: { lte: "2019-06" } }) { slug } events_connection(filters: { startsOn: { lte: "2019-06" } }) { nodes { slug } } } }',
    );
    const [sapporo] = body.data.sisterCitiesRelationships;
    expect(sapporo.past).toEqual([]);
    expect(sapporo.now).toEqual([{ slug: 'peace-bell-rededication-2019' }]);
    expect(sapporo.events_connection.nodes).toEqual(sapporo.now);
  });

  it.each(['$lte', '$gt', '$between'])('refuse to be compared with what is no date: %s', async (operator) => {
    const filters = {
      establishedOn: { $not: { [operator]: operator === '$between' ? ['1959', 'x'] : 'x' } },
    };
    const answer = await visitor.rest('GET', `/sister-cities/relationships?${stringify({ filters })}`);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'filters.establishedOn is x. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06.',
    ]);
  });

  it('are counted as they are filtered', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesRelationships_connection(filters: { establishedOn: { gte: "1988", lte: "1988" } }) { pageInfo { total } } }',
    );
    expect(body.data.sisterCitiesRelationships_connection.pageInfo.total).toBe(3);
  });

  it('keep their hidden columns hidden', async () => {
    const rest = await visitor.rest('GET', '/sister-cities/relationships');
    expect(rest.text).not.toContain('establishedOnEarliest');
    expect(
      (await visitor.rest('GET', '/sister-cities/relationships?filters[establishedOnEarliest][$gt]=1900'))
        .status,
    ).toBe(400);
    expect((await visitor.graphql('{ sisterCitiesRelationships { establishedOnEarliest } }')).status).toBe(
      400,
    );
  });
});

describe('choices of several values', () => {
  it('are found by one value exactly, and by any of several', async () => {
    expect(await overGraphQL('{ themes: { has: culture } }')).toEqual(['sapporo']);
    expect(await overGraphQL('{ themes: { hasSome: [education, business] } }')).toEqual(['sapporo']);
    expect(await overRest({ themes: { $has: 'culture' } })).toEqual(['sapporo']);
    expect(await overRest({ themes: { $hasSome: ['education', 'business'] } })).toEqual(['sapporo']);
    expect(await overGraphQL('{ reasons: { has: student_exchange } }')).toEqual([]);
    expect(await overGraphQL('{ not: { themes: { null: true } } }')).toEqual(['sapporo']);
  });

  it('are filtered through a relation and counted', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesGoals_connection(filters: { relationship: { themes: { has: culture } } }) { pageInfo { total } } }',
    );
    expect(body.data.sisterCitiesGoals_connection.pageInfo.total).toBe(1);
  });

  it('are found and refused alike below a populated relation', async () => {
    const below = (filters: string) =>
      visitor.rest('GET', `/sister-cities/goals?populate[relationship][filters]${filters}`);
    const [found, other] = [
      await below('[themes][$has]=culture'),
      await below('[reasons][$has]=student_exchange'),
    ];
    expect(found.body.data[0].relationship.slug).toBe('portland-sapporo');
    expect(other.body.data[0].relationship).toBeNull();
    expect((await below('[themes][$containsi]=c')).status).toBe(400);
    expect((await below('[foundingLeaders][$containsi]=Clark')).status).toBe(400);
    expect(
      (await visitor.rest('GET', '/sister-cities/goals?populate[relationship][sort]=themes')).status,
    ).toBe(400);
  });

  it('refuse a value that the vocabulary does not hold', async () => {
    const answer = await visitor.rest('GET', '/sister-cities/relationships?filters[themes][$has]=cult');
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'themes $has is cult. Expected one of culture, education, business.',
    ]);
  });

  it('come back as a list of enum values', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesRelationships(filters: { slug: { eq: "portland-sapporo" } }) { themes } }',
    );
    expect(body.data.sisterCitiesRelationships).toEqual([{ themes: ['culture', 'education', 'business'] }]);
  });
});

describe('typed lists', () => {
  it('have types of their own', async () => {
    const { body } = await visitor.graphql(
      '{ sisterCitiesProgram { contactPoints { name jobTitle telephone telephoneE164 email topics } } }',
    );
    expect(body.data.sisterCitiesProgram.contactPoints).toEqual([
      {
        name: 'Chido Dhliwayo',
        jobTitle: 'International Relations Director',
        telephone: '503-823-4130',
        telephoneE164: '+15038234130',
        email: 'chido.dhliwayo@portlandoregon.gov',
        topics: ['questions', 'volunteering'],
      },
    ]);
  });

  it('cannot be filtered or sorted by', async () => {
    expect(
      (await visitor.rest('GET', '/sister-cities/cities?filters[identifiers][$contains]=Q')).status,
    ).toBe(400);
    expect((await visitor.rest('GET', '/sister-cities/cities?sort=identifiers')).status).toBe(400);
  });
});
