import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

import { createSisterCitiesClient } from '../src';
import type { City, Relationship, RelationshipListItem, SisterCitiesError } from '../src';
import { createQueries } from '../src/react';

import { send, startServer } from './support/server';
import type { ReceivedRequest, Respond, TestServer } from './support/server';

const TOKEN = 'zqx-secret-token';
const ALL = Array.from({ length: 7 }, (_, index) => ({ name: `City ${index.toString()}`, lists: [] }));

interface Asked {
  query: string;
  variables: { pagination?: { start?: number; limit?: number } };
}

/** Gives at most three cities at once, and says how many there are. */
const respond: Respond = (response, request: ReceivedRequest) => {
  const { query, variables }: Asked = JSON.parse(request.body);
  const { start = 0, limit = 25 } = variables.pagination ?? {};
  const data = /^query (\w+)/.exec(query)?.[1];
  const answers: Record<string, object | undefined> = {
    cities: { sisterCitiesCities: ALL.slice(start, start + Math.min(limit, 3)) },
    cityBySlug: { sisterCitiesCities: ALL.slice(0, 1) },
    cityTotal: { sisterCitiesCities_connection: { pageInfo: { total: ALL.length } } },
    goals: undefined,
  };
  const answer = answers[data ?? ''];
  send(answer ? 200 : 403, JSON.stringify({ data: answer }))(response, request);
};

type Equal<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Does not compile when the two types differ. */
const same = <Left, Right>(equal: Equal<Left, Right>): void => {
  expect(equal).toBe(true);
};

describe('the options for queries', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(respond);
  });
  afterAll(() => server.stop());

  const queriesOf = (city = 'portland') =>
    createQueries(createSisterCitiesClient({ url: server.url, token: TOKEN, persisted: false }), city);

  it('read lists, single records and totals', async () => {
    const queries = queriesOf();
    const cache = new QueryClient();
    const list = await cache.query(queries.cities.list({ pagination: { limit: 2 } }));
    const one = await cache.query(queries.cities.one({ slug: 'city-0' }));
    const total = await cache.query(queries.cities.total());
    expect([list.map(({ name }) => name), one?.name, total]).toEqual([['City 0', 'City 1'], 'City 0', 7]);
    expect(await cache.query(queries.cities.list())).toHaveLength(3);
  });

  it('read a whole list in parts, also where the server gives less than asked', async () => {
    const cache = new QueryClient();
    const { pages } = await cache.infiniteQuery({ ...queriesOf().cities.pages({}, 5), pages: 9 });
    expect(pages.map(({ items, total }) => [items.map(({ name }) => name), total])).toEqual([
      [['City 0', 'City 1', 'City 2'], 7],
      [['City 3', 'City 4', 'City 5'], 7],
      [['City 6'], 7],
    ]);
  });

  it('render in React what was read before', async () => {
    const queries = queriesOf();
    const cache = new QueryClient();
    await cache.query(queries.cities.one({ slug: 'city-0' }));
    await cache.infiniteQuery(queries.cities.pages({}));
    const Page = (): ReactElement => {
      const { data: city } = useQuery(queries.cities.one({ slug: 'city-0' }));
      const { data: all, hasNextPage } = useInfiniteQuery(queries.cities.pages({}));
      return createElement(
        'p',
        null,
        `${city?.name ?? ''}, ${String(all?.pages[0]?.total)}, ${String(hasNextPage)}`,
      );
    };
    const page = createElement(QueryClientProvider, { client: cache }, createElement(Page));
    expect(renderToString(page)).toBe('<p>City 0, 7, true</p>');
  });

  it('fail at once, with the error of the client', async () => {
    const cache = new QueryClient();
    await expect(cache.query(queriesOf().goals.list())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('end the request when the query is cancelled', async () => {
    const cache = new QueryClient();
    let closed: (() => void) | undefined;
    const isClosed = new Promise<void>((done) => {
      closed = done;
    });
    let asked: (() => void) | undefined;
    const isAsked = new Promise<void>((done) => {
      asked = done;
    });
    const silent = await startServer((response) => {
      asked?.();
      response.on('close', () => closed?.());
    });
    const queries = createQueries(createSisterCitiesClient({ url: silent.url }), 'portland');
    const call = cache.query(queries.cities.list()).catch(() => 'cancelled');
    await isAsked;
    await cache.cancelQueries({ queryKey: queries.cities.key });
    await isClosed;
    expect(await call).toBe('cancelled');
    await silent.stop();
  });

  it('have keys that hold what was asked and no token, and tell cities, records and readings apart', () => {
    const { signal } = new AbortController();
    const filters = { countryCode: { eq: 'TW' } };
    const [portland, other] = [queriesOf(), queriesOf('salt-lake-city')];
    const keys = [portland, other].flatMap(({ cities, gifts, program, anniversaries }) =>
      [
        cities.list({ filters, signal }),
        cities.list(),
        cities.one({ slug: 'sapporo', signal }),
        cities.total({ filters }),
        cities.pages({ filters }),
        cities.pages({ filters }, 50),
        gifts.list({}),
        program(),
        anniversaries({ months: 12 }),
      ].map(({ queryKey }) => JSON.stringify(queryKey)),
    );
    expect(keys[0]).toBe(
      '["sister-cities","portland","cities","list",{"filters":{"countryCode":{"eq":"TW"}}}]',
    );
    expect(keys[2]).toBe('["sister-cities","portland","cities","one",{"slug":"sapporo"}]');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes(TOKEN))).toEqual([]);
    expect(portland.cities.list().queryKey.slice(0, 3)).toEqual(portland.cities.key);
  });

  it('have the types of the client', () => {
    const queries = queriesOf();
    const useAll = () => ({
      list: useQuery(queries.relationships.list({ asOf: '2026-11-22', sort: ['establishedOn:asc'] })),
      one: useQuery(queries.relationships.one({ slug: 'portland-sapporo' })),
      all: useInfiniteQuery(queries.cities.pages({ sort: ['name:asc'] })),
    });
    expect(useAll).toBeInstanceOf(Function);
    type All = ReturnType<typeof useAll>;
    same<All['list']['data'], RelationshipListItem[] | undefined>(true);
    same<All['list']['error'], SisterCitiesError | null>(true);
    same<All['one']['data'], Relationship | null | undefined>(true);
    same<NonNullable<All['all']['data']>['pages'][number]['items'], City[]>(true);
    // @ts-expect-error -- cities do not depend on the day
    queries.cities.list({ asOf: '2026-11-22' });
    // @ts-expect-error -- goals are named by key
    queries.goals.one({ slug: 'promote-peace' });
    // @ts-expect-error -- the library keeps the pages
    queries.cities.pages({ pagination: { limit: 1 } });
  });
});
