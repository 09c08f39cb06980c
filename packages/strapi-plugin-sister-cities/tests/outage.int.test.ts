import { apiOf } from './support/api';
import type { Answer } from './support/api';
import { createTestDatabase } from './support/database';
import { startOwnPostgres } from './support/own-postgres';
import { startServedNode } from './support/served-node';
import type { ServedNode } from './support/served-node';

declare const TEST_DATABASE_CLIENT: 'sqlite' | 'postgres';

/** Promises of one database, which the other has no part in. */
const only =
  (database: typeof TEST_DATABASE_CLIENT) =>
  (title: string, promises: () => void): void => {
    if (database === TEST_DATABASE_CLIENT) describe(title, promises);
  };

const CITIES = '{ sisterCitiesCities { name } }';

const QUICKLY = 3_000;

interface Timed {
  answer: Response;
  text: string;
  took: number;
}

const timed = async (url: string, init: RequestInit = {}): Promise<Timed> => {
  const begun = performance.now();
  const answer = await fetch(url, init);
  const text = await answer.text();
  return { answer, text, took: performance.now() - begun };
};

const shapes = (node: ServedNode, token: string): [string, () => Promise<Timed>][] => {
  const asked = (authorization: Record<string, string>) => ({
    graphql: () =>
      timed(`${node.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query: CITIES }),
      }),
    rest: () => timed(`${node.url}/api/sister-cities/cities`, { headers: authorization }),
  });
  const visitor = asked({});
  const holder = asked({ authorization: `Bearer ${token}` });
  const stranger = asked({ authorization: 'Bearer nobody-has-this' });
  return [
    ['a visitor of GraphQL', visitor.graphql],
    ['a visitor of REST', visitor.rest],
    ['the holder of a token in GraphQL', holder.graphql],
    ['the holder of a token in REST', holder.rest],
    ['who has no valid token in REST', stranger.rest],
    [
      'the office',
      () => timed(`${node.url}/sister-cities/policy`, { headers: { authorization: `Bearer ${token}` } }),
    ],
  ];
};

only('postgres')('a server that loses its database', () => {
  it('says so at once to everybody, never that they may not, and answers within two seconds of its return', async () => {
    const postgres = await startOwnPostgres();
    const node = await startServedNode(postgres.connection, { NODE_LOG_LEVEL: 'warn' });
    try {
      const token = String(await node.call('token'));
      await node.call('documents', 'plugin::sister-cities.city', 'create', {
        data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' },
      });
      const ways = shapes(node, token);
      const before = await Promise.all(ways.map(async ([, ask]) => (await ask()).answer.status));
      expect(before).toEqual([200, 200, 200, 200, 401, 401]);

      for (let round = 0; round < 3; round += 1) {
        await postgres.stop();
        const all = await Promise.all(
          Array.from({ length: 5 }, () => ways)
            .flat()
            .map(([, ask]) => ask()),
        );
        for (const { answer, text, took } of all) {
          expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
          expect(text).toContain('DATABASE_UNAVAILABLE');
          expect(text).toContain(answer.headers.get('x-request-id'));
          expect(took).toBeLessThan(QUICKLY);
        }
        expect(node.end()).toBeUndefined();

        await postgres.start();
        const back = performance.now();
        const [, ask] = ways[2] ?? ways[0] ?? [];
        for (;;) {
          const begun = performance.now();
          const again = await ask?.();
          if (again?.answer.status === 200) {
            expect(again.text).toContain('Sapporo');
            break;
          }
          expect([again?.answer.status, begun - back < 2_000]).toEqual([503, true]);
          await new Promise((done) => setTimeout(done, 25));
        }
      }
      expect([node.end(), node.output()]).toEqual([
        undefined,
        expect.stringContaining('the database is back'),
      ]);
    } finally {
      await node.kill();
      await postgres.end();
    }
  });

  it('does not call a write done that the database did not commit', async () => {
    const postgres = await startOwnPostgres();
    const node = await startServedNode(postgres.connection);
    try {
      const answer = await node.call('cutBeforeCommit').then(
        () => 'done',
        () => 'failed',
      );
      expect(answer).toBe('failed');
      expect(node.end()).toBeUndefined();
    } finally {
      await node.kill();
      await postgres.end();
    }
  });
});

only('sqlite')('a server without room on its disk', () => {
  const problem = ({ status, body }: Answer): unknown => [status, body.error.name, body.error.message];

  it('says so, keeps nothing by halves, and goes on when there is room again', async () => {
    const database = await createTestDatabase();
    const node = await startServedNode(database.connection);
    try {
      const api = apiOf(node, String(await node.call('token')));
      const write = (count: number): Promise<Answer> =>
        api.rest('POST', '/sister-cities/cities', {
          name: `City ${String(count)}`,
          slug: `city-${String(count)}`,
          countryCode: 'CH',
          source: 'x'.repeat(250),
        });
      await node.call('raw', 'PRAGMA max_page_count = 1');
      let full: Answer | undefined;
      let written = 0;
      for (; full === undefined && written < 2_000; written += 1) {
        const answer = await write(written);
        if (answer.status !== 201) full = answer;
      }
      expect(full && problem(full)).toEqual([
        507,
        'STORAGE_FULL',
        'The database has no room left, and nothing of this was saved. Whoever runs the server has to make room first.',
      ]);
      const list = await api.graphql('{ sisterCitiesCities_connection { pageInfo { total } } }');
      expect(list.body.data.sisterCitiesCities_connection.pageInfo.total).toBe(written - 1);
      await node.call('raw', 'PRAGMA max_page_count = 1000000');
      // The name that was refused is not taken.
      expect((await write(written - 1)).status).toBe(201);
    } finally {
      await node.kill();
      await database.drop();
    }
  });
});

describe('a write whose statement fails where nobody waits for it', () => {
  it('is answered, leaves nothing open, and does not end the server', async () => {
    const database = await createTestDatabase();
    const node = await startServedNode(database.connection);
    try {
      const api = apiOf(node, String(await node.call('token')));
      const write = (slug: string): Promise<Answer> =>
        api.rest('POST', '/sister-cities/cities', { name: slug, slug, countryCode: 'CH' });
      await node.call('raw', 'alter table "sister_cities_cities" rename to "zq_gone"');
      const failed = await Promise.all(['one', 'two', 'three'].map(write));
      expect(failed.map(({ status, body }) => [status, body.error.name])).toEqual(
        Array.from({ length: 3 }, () => [500, 'INTERNAL_SERVER_ERROR']),
      );
      await node.call('raw', 'alter table "zq_gone" rename to "sister_cities_cities"');
      expect([(await write('one')).status, node.end()]).toEqual([201, undefined]);
    } finally {
      await node.kill();
      await database.drop();
    }
  });
});
