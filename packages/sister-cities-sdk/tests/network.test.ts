import { createNetwork } from '../src/network';
import type { NetworkOptions, NetworkResult } from '../src/network';

import { failureOf } from './support/failure';
import { send, startServer, withServer } from './support/server';
import type { ReceivedRequest, Respond, TestServer } from './support/server';

const HOME = { name: 'Portland', countryCode: 'US', slug: 'portland-or' };

const relationship = (slug: string, standing = 'active'): object => ({
  slug,
  standing,
  activeGoals: [],
  partnerCity: { name: slug, countryCode: 'JP' },
});

const answerWith = (page: readonly (object | null)[], total = page.length): string =>
  JSON.stringify({ data: { program: { homeCity: HOME }, page, all: { pageInfo: { total } } } });

const PARTNERS = answerWith([relationship('sapporo')]);

const slugsIn = ({ answer }: NetworkResult): string[] | undefined =>
  answer?.relationships.map(({ slug }) => slug);

const startOf = ({ body }: ReceivedRequest): number => {
  const { variables }: { variables: { start: number } } = JSON.parse(body);
  return variables.start;
};

describe('a network', () => {
  let up: TestServer;
  let down: TestServer;
  beforeAll(async () => {
    up = await startServer(send(200, PARTNERS));
    down = await startServer(send(403, ''));
  });
  afterAll(async () => {
    await up.stop();
    await down.stop();
  });

  it('answers for the others when one is down, and says what is the matter with it', async () => {
    const network = createNetwork([
      { city: 'salt-lake-city', url: down.url },
      { city: 'portland', url: up.url },
    ]);
    const [first, second] = await network.askAll();
    expect(first).toMatchObject({
      city: 'salt-lake-city',
      answer: null,
      age: null,
      error: { code: 'forbidden' },
    });
    expect(second).toEqual({
      city: 'portland',
      age: 0,
      answer: { homeCity: HOME, relationships: [relationship('sapporo')] },
    });
  });

  it.each(['{}', '{"data":{}}', '{"data":{"page":[],"all":{}}}', 'null', '<html>'])(
    'makes an error of its city of an answer that is none: %s',
    async (body) => {
      await withServer(send(200, body), async (url) => {
        const [result] = await createNetwork([{ city: 'a', url }]).askAll();
        expect(result?.error?.code).toBe('invalid_response');
      });
    },
  );

  it('yields each city as soon as it has answered', async () => {
    let answer: (() => void) | undefined;
    const slow: Respond = (response, request) => {
      answer = () => {
        send(200, PARTNERS)(response, request);
      };
    };
    await withServer(slow, async (url) => {
      const results = createNetwork([
        { city: 'slow', url },
        { city: 'fast', url: up.url },
      ]).ask();
      expect((await results.next()).value).toMatchObject({ city: 'fast', age: 0 });
      while (answer === undefined) await new Promise(setImmediate);
      answer();
      expect((await results.next()).value).toMatchObject({ city: 'slow', age: 0 });
      expect((await results.next()).done).toBe(true);
    });
  });

  it('shows what a city answered before while it is down, with its age in seconds and the error', async () => {
    let status = 200;
    let time = 1_000_000;
    await withServer(
      (response, request) => {
        send(status, PARTNERS)(response, request);
      },
      async (url) => {
        const network = createNetwork([{ city: 'portland', url }], { now: () => time });
        await network.askAll();
        status = 403;
        time += 90_000;
        const [old] = await network.askAll();
        expect(old).toMatchObject({ age: 90, error: { code: 'forbidden' } });
        expect(old && slugsIn(old)).toEqual(['sapporo']);
        status = 200;
        const [fresh] = await network.askAll();
        expect([fresh?.age, fresh?.error]).toEqual([0, undefined]);
      },
    );
  });

  it('reads all pages, however long the server lets them be, and leaves out null and what has ended', async () => {
    const all = [
      relationship('a'),
      null,
      relationship('b', 'terminated'),
      relationship('c', 'suspended'),
      relationship('d', 'declined'),
      relationship('e', 'emeritus'),
      relationship('f', 'withdrawn'),
    ];
    const starts: number[] = [];
    const respond: Respond = (response, request) => {
      const start = startOf(request);
      starts.push(start);
      send(200, answerWith(all.slice(start, start + 3), all.length))(response, request);
    };
    await withServer(respond, async (url) => {
      const [result] = await createNetwork([{ city: 'portland', url, persisted: false }]).askAll();
      expect(result && slugsIn(result)).toEqual(['a', 'c', 'e']);
      expect(starts).toEqual([0, 3, 6]);
    });
  });

  it('ends when fewer are left than the server said', async () => {
    const respond: Respond = (response, request) => {
      send(200, answerWith(startOf(request) === 0 ? [relationship('a')] : [], 2))(response, request);
    };
    await withServer(respond, async (url) => {
      const [result] = await createNetwork([{ city: 'portland', url, persisted: false }]).askAll();
      expect(result && slugsIn(result)).toEqual(['a']);
    });
  });

  it('asks every city as of the same day, with its own language and token', async () => {
    const asked: unknown[] = [];
    const respond: Respond = (response, request) => {
      const { variables } = JSON.parse(request.body);
      asked.push([variables, request.headers.authorization]);
      send(200, PARTNERS)(response, request);
    };
    await withServer(respond, async (url) => {
      const options: NetworkOptions = { asOf: '2026-11-22' };
      await createNetwork(
        [{ city: 'a', url, persisted: false, token: 'secret', locale: 'ja' }],
        options,
      ).askAll();
      await createNetwork([{ city: 'b', url, persisted: false }], options).askAll();
    });
    expect(asked).toEqual([
      [{ asOf: '2026-11-22', locale: 'ja', start: 0 }, 'Bearer secret'],
      [{ asOf: '2026-11-22', start: 0 }, undefined],
    ]);
  });

  it('ends at once when it is aborted, with a result for each city', async () => {
    await withServer(
      () => undefined,
      async (url) => {
        const cities = ['a', 'b'].map((city) => ({ city, url }));
        const results = await createNetwork(cities).askAll({ signal: AbortSignal.abort() });
        expect(results.map(({ error }) => error?.code)).toEqual(['aborted', 'aborted']);
      },
    );
  });

  it('refuses two cities of one name, and options that cannot be used', async () => {
    const create = (cities: { city: string; url: string }[]): Promise<unknown> =>
      Promise.resolve().then(() => createNetwork(cities));
    const twice = ['a', 'a'].map((city) => ({ city, url: 'http://127.0.0.1:9/graphql' }));
    expect((await failureOf(create(twice))).code).toBe('invalid_input');
    expect((await failureOf(create([{ city: 'a', url: 'http://' }]))).code).toBe('invalid_input');
  });
});
