import { apiOf, tokenOf } from './support/api';
import { brokenRequests, SENT } from './support/broken-requests';
import type { BrokenRequest } from './support/broken-requests';
import { leaksIn } from './support/leaks';
import type { Secrets } from './support/leaks';
import { logLinesOf } from './support/log-lines';
import type { LogLines } from './support/log-lines';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

declare const TEST_DATABASE_CLIENT: 'sqlite' | 'postgres';

const SEED = 20_261_128;
const STORED = 'zqstoredzq';

let host: Host;
let token: string;
let log: LogLines;
let secrets: Secrets;

process.env.TEST_PLUGIN_CONFIG = JSON.stringify({ statementTimeoutMs: 1_000 });

const raw = (sql: string): Promise<unknown> => host.strapi.db.connection.raw(sql);

const tableOf = (uid: string): string => host.strapi.db.metadata.get(uid).tableName;

beforeAll(async () => {
  host = await startHost();
  token = await tokenOf(host, 'full-access');
  await host.documents('city').create({ data: { name: 'Sapporo', slug: 'sapporo', countryCode: 'JP' } });
  await host
    .documents('association')
    .create({ data: { name: 'Friends', slug: 'friends', privateNotes: STORED } });
  const models = [...host.strapi.db.metadata.values()];
  const names = models.flatMap(({ tableName, attributes }) => [
    tableName,
    ...Object.values(attributes).flatMap((attribute) => {
      const column: unknown = 'columnName' in attribute ? attribute.columnName : undefined;
      return typeof column === 'string' ? [column] : [];
    }),
  ]);
  // One word could be in any sentence.
  secrets = {
    identifiers: [...new Set(names)].filter((name) => name.includes('_')),
    stored: [STORED],
    sent: [SENT],
  };
  log = logLinesOf(host.strapi, 'error');
  process.stdout.write(`broken requests: seed ${String(SEED)}\n`);
});

afterAll(async () => {
  log.end();
  await host.stop();
});

interface Told {
  status: number;
  text: string;
  requestId: string | null;
}

const send = async ({ method, path, body }: BrokenRequest, as: string | undefined): Promise<Told> => {
  const answer = await fetch(`${host.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text(), requestId: answer.headers.get('x-request-id') };
};

const isError = ({ status, text }: Told): boolean => status >= 400 || text.startsWith('{"errors"');

/** Errors about what was sent may repeat it: they are Strapi's, GraphQL's and ours, and name the field. */
const ABOUT_THE_REQUEST =
  /"(?:code|name)":"(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_REQUEST|QUERY_REFUSED|ValidationError|YupValidationError|BadRequestError|NotFoundError|PaginationError)"/;

const isOfServer = ({ text }: Told): boolean =>
  /"(?:INTERNAL_SERVER_ERROR|DATABASE_UNAVAILABLE|DATABASE_TIMEOUT|WRITE_CONFLICT|VALUE_REFUSED|STORAGE_FULL)"/.test(
    text,
  );

interface Tally {
  errors: number;
  ofServer: number;
  codes: Map<string, number>;
}

const judge = (request: BrokenRequest, told: Told, tally: Tally): void => {
  if (!isError(told)) return;
  tally.errors += 1;
  const leaks = leaksIn(told.text, secrets, ABOUT_THE_REQUEST.test(told.text));
  expect({ request, leaks, text: leaks.length > 0 ? told.text : '' }).toEqual({
    request,
    leaks: [],
    text: '',
  });
  expect({ request, id: told.requestId }).toEqual({ request, id: expect.stringMatching(/^[\w.-]{1,64}$/) });
  const code = /"code":"(\w+)"/.exec(told.text)?.[1] ?? /"name":"(\w+)"/.exec(told.text)?.[1] ?? 'none';
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  if (!isOfServer(told)) return;
  tally.ofServer += 1;
  expect(told.text).toContain(`"requestId":"${String(told.requestId)}"`);
};

/** Writes to a table that is gone are tried in a process of its own: see outage.int.test.ts. */
const reading = (requests: readonly BrokenRequest[]): BrokenRequest[] =>
  requests.filter(({ method, path }) => method === 'GET' || path === '/graphql');

const newTally = (): Tally => ({ errors: 0, ofServer: 0, codes: new Map() });

/** Sends them one after the other, as a visitor and as who may do everything by turns. */
const sendAll = async (requests: readonly BrokenRequest[], tally: Tally): Promise<void> => {
  for (const [index, request] of requests.entries())
    judge(request, await send(request, index % 3 === 0 ? undefined : token), tally);
};

describe('the detector of leaks', () => {
  it.each([
    ['select "t0"."id" from "cities" as "t0"', 'SQL'],
    ['insert into `cities` (`name`) values', 'SQL'],
    ['relation "cities" does not exist', 'SQL'],
    ['SQLITE_ERROR', 'SQL'],
    [String.raw`Error: x\n    at run (/srv/app/index.js:3:4)`, 'a stack'],
    ['cannot open /srv/app/data.db', 'a path'],
    ['document_id', 'the identifier document_id'],
    [`It is ${STORED}.`, `the stored ${STORED}`],
    [`It is ${SENT}.`, `the value ${SENT}`],
  ])('catches %s', (text, kind) => {
    expect(leaksIn(text, secrets, false)).toContain(kind);
  });

  it('lets sentences for people pass', () => {
    const words =
      'The database cannot be reached at the moment. Try again in a few seconds, or select other filters.';
    expect(leaksIn(words, secrets, false)).toEqual([]);
  });
});

describe('an error that a client is told of', () => {
  it('holds no SQL, no name of the database, no path, no stack and nothing stored, 1,000 times', async () => {
    const tally = newTally();
    const requests = brokenRequests(SEED, 1_400);
    await sendAll(requests, tally);
    process.stdout.write(`errors: ${String(tally.errors)}, ${JSON.stringify([...tally.codes])}\n`);
    expect(tally.errors).toBeGreaterThanOrEqual(1_000);
  });

  it('does not tell which table or column is gone', async () => {
    const tally = newTally();
    const table = tableOf('plugin::sister-cities.city');
    await raw(`alter table "${table}" rename to "zq_gone"`);
    await sendAll(reading(brokenRequests(SEED + 1, 150)), tally);
    await raw(`alter table "zq_gone" rename to "${table}"`);
    await raw(`alter table "${table}" rename column "name" to "zq_name"`);
    await sendAll(reading(brokenRequests(SEED + 2, 150)), tally);
    await raw(`alter table "${table}" rename column "zq_name" to "name"`);
    expect(tally.ofServer).toBeGreaterThan(20);
  });

  it('is found in the log under the id that the client chose, with the real reason', async () => {
    const table = tableOf('plugin::sister-cities.city');
    await raw(`alter table "${table}" rename to "zq_gone"`);
    const ask = (id: string): Promise<Response> =>
      fetch(`${host.url}/api/sister-cities/cities`, {
        headers: { authorization: `Bearer ${token}`, 'x-request-id': id },
      });
    const answer = await ask('desk-4711');
    const graphql = await apiOf(host, token).send('POST', '/graphql', {
      body: { query: '{ sisterCitiesCities { name } }' },
      headers: { 'x-request-id': 'desk-4712' },
    });
    await raw(`alter table "zq_gone" rename to "${table}"`);
    expect([answer.status, answer.headers.get('x-request-id'), await answer.json()]).toEqual([
      500,
      'desk-4711',
      {
        data: null,
        error: {
          status: 500,
          name: 'INTERNAL_SERVER_ERROR',
          message:
            'Something went wrong on the server. Tell the office the request id: the reason is in the log under it.',
          details: { code: 'INTERNAL_SERVER_ERROR', requestId: 'desk-4711' },
        },
      },
    ]);
    expect(graphql.body.errors[0].extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'desk-4712',
    });
    for (const id of ['desk-4711', 'desk-4712']) {
      const lines = log.lines().filter((line) => line.includes(id));
      expect(lines).toEqual([expect.stringContaining(`request ${id} failed`)]);
      expect(lines).toEqual([expect.stringContaining(table)]);
    }
    expect((await ask('not a plain token')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps the id of a request out of what is kept for others', async () => {
    const query = encodeURIComponent('{ sisterCitiesCities { slug } }');
    const ask = (id: string): Promise<Response> =>
      fetch(`${host.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'true', 'x-request-id': id },
      });
    const [first, second] = [await ask('first-1'), await ask('second-2')];
    expect([first.headers.get('etag'), await first.text()]).toEqual([
      second.headers.get('etag'),
      expect.not.stringContaining('first-1'),
    ]);
    expect([await second.text(), second.headers.get('x-request-id')]).toEqual([
      expect.not.stringMatching(/first-1|second-2/),
      'second-2',
    ]);
  });

  it('leaves the requests of the host alone', async () => {
    const answer = await fetch(`${host.url}/api/articles`);
    expect(answer.headers.get('x-request-id')).toBeNull();
  });
});

/** Promises that SQLite has no part in. */
const onPostgres = (title: string, promises: () => void): void => {
  if (TEST_DATABASE_CLIENT === 'postgres') describe(title, promises);
};

onPostgres('an error of PostgreSQL', () => {
  it('tells that the answer took too long, and does not ask a second time', async () => {
    const table = tableOf('plugin::sister-cities.city');
    const other = await host.strapi.db.connection.client.acquireRawConnection();
    await other.query('begin');
    await other.query(`lock table "${table}" in access exclusive mode`);
    const begun = performance.now();
    const answer = await apiOf(host, token).graphql(
      '{ sisterCitiesCities(filters: { slug: { eq: "late" } }) { name } }',
    );
    const took = performance.now() - begun;
    await other.query('rollback');
    await host.strapi.db.connection.client.destroyRawConnection(other);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([503, 'DATABASE_TIMEOUT']);
    expect([took > 900, took < 8_000]).toEqual([true, true]);
  });

  it('tells of what fails because the database did not answer before as of a database out of reach', async () => {
    const armed = { is: true };
    const { client } = host.strapi.db.connection;
    const deaths: Promise<void>[] = [];
    host.strapi.db.lifecycles.subscribe({
      models: ['plugin::sister-cities.city'],
      beforeFindMany: async () => {
        if (!armed.is) return;
        const line = await client.acquireConnection();
        deaths.push(new Promise((done) => line.once('end', done)));
        const rows: unknown[] = await host.strapi.db.connection
          .raw('select pg_terminate_backend(pg_backend_pid())')
          .connection(line)
          .catch(() => []);
        await client.releaseConnection(line);
        if (rows.length === 0) throw new TypeError('The first of no rows was asked for its name.');
      },
    });
    const request: BrokenRequest = { method: 'GET', path: '/api/sister-cities/cities' };
    const told = await send(request, token);
    armed.is = false;
    expect([told.status, told.text]).toEqual([503, expect.stringContaining('DATABASE_UNAVAILABLE')]);
    expect(log.lines().join()).toContain('The first of no rows');
    // The pool gives a dead line to the next request as long as nobody has told it.
    expect(deaths.length).toBeGreaterThan(0);
    await Promise.all(deaths);
    expect((await send(request, token)).status).toBe(200);
  });

  it('tells of lines that were cut as of a database out of reach, and never that somebody may not', async () => {
    const tally = newTally();
    const other = await host.strapi.db.connection.client.acquireRawConnection();
    const life = { isOver: false };
    const cutting = (async (): Promise<void> => {
      while (!life.isOver)
        await other.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%t0%'",
        );
    })();
    for (let count = 0; count < 100; count += 1) {
      const request: BrokenRequest = { method: 'GET', path: '/api/sister-cities/cities' };
      const told = await send(request, token);
      judge(request, told, tally);
      const isKnown = told.status === 200 || told.status === 503;
      expect({ told, log: isKnown ? [] : log.lines().slice(-3) }).toEqual({
        told: expect.objectContaining({ status: told.status === 200 ? 200 : 503 }),
        log: [],
      });
    }
    life.isOver = true;
    await cutting;
    await host.strapi.db.connection.client.destroyRawConnection(other);
    expect(tally.errors).toBeGreaterThan(0);
  });
});
