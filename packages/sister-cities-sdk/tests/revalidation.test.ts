import { createSisterCitiesClient } from '../src';
import type { SisterCitiesClient } from '../src';

import { withServer } from './support/server';
import type { ReceivedRequest, Respond } from './support/server';

const DATA = '{"data":{"sisterCitiesCities":[{"name":"Bologna"}]}}';

const held: Respond = (response, { headers }) => {
  if (headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
  else response.writeHead(200, { etag: '"v1"' }).end(DATA);
};

/** What was asked with which `If-None-Match`. */
const asked = async (
  work: (make: (token?: string) => SisterCitiesClient) => Promise<unknown>,
): Promise<unknown[]> => {
  const requests: ReceivedRequest[] = [];
  const respond: Respond = (response, request) => {
    requests.push(request);
    held(response, request);
  };
  await withServer(respond, (url) => work((token) => createSisterCitiesClient({ url, token })));
  return requests.map(({ headers }) => headers['if-none-match']);
};

describe('an answer with an ETag', () => {
  it('is held, and the server asked whether it still holds', async () => {
    const answers: unknown[] = [];
    const tags = await asked(async (make) => {
      const client = make();
      answers.push(await client.cities(), await client.cities());
    });
    expect(tags).toEqual([undefined, '"v1"']);
    expect(answers).toEqual([[{ name: 'Bologna' }], [{ name: 'Bologna' }]]);
    expect(answers[0]).not.toBe(answers[1]);
  });

  it('is held for one question: other variables, another language, another day are others', async () => {
    const tags = await asked(async (make) => {
      const client = make();
      await client.cities();
      await client.cities({ filters: { slug: { eq: 'bologna' } } });
      await client.cities({ locale: 'ja' });
    });
    expect(tags).toEqual([undefined, undefined, undefined]);
  });

  it('is held longer for having been asked about: what was asked first goes first', async () => {
    const tags: (string | null)[] = [];
    const large = `{"data":{"sisterCitiesCities":[{"name":"${'x'.repeat(900_000)}"}]}}`;
    const client = createSisterCitiesClient({
      url: 'https://cms.example.org/graphql',
      fetch: (_, { headers }) => {
        const tag = new Headers(headers).get('if-none-match');
        tags.push(tag);
        // The server calls it something else now, though it holds.
        const etag = tag === null ? '"v1"' : '"v2"';
        return Promise.resolve(
          new Response(tag === null ? large : null, { status: tag ? 304 : 200, headers: { etag } }),
        );
      },
    });
    // Two are held at most.
    for (const locale of ['en', 'ja', 'en', 'ko', 'en']) await client.cities({ locale });
    expect(tags).toEqual([null, null, '"v1"', null, '"v2"']);
  });

  it('is never shared between clients', async () => {
    const tags = await asked(async (make) => {
      await make('one').cities();
      await make('other').cities();
      await make().cities();
    });
    expect(tags).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['cache: false', { cache: false }],
    ['no-store', { cache: 'no-store' }],
    ['next', { next: { revalidate: 60 } }],
  ] as const)('is not held with %s', async (_, options) => {
    const tags = await asked(async (make) => {
      const client = make();
      await client.cities(options);
      await client.cities(options);
    });
    expect(tags).toEqual([undefined, undefined]);
  });
});

describe('what the platform keeps', () => {
  const initsOf = async (work: (client: SisterCitiesClient) => Promise<unknown>): Promise<RequestInit[]> => {
    const inits: RequestInit[] = [];
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      inits.push(init);
      return Promise.resolve(new Response(DATA));
    };
    const url = 'https://cms.example.org/graphql';
    await work(createSisterCitiesClient({ url, fetch, cf: { cacheTtl: 60 } }));
    return inits;
  };

  it('is told by the client and by the call, and by neither nothing', async () => {
    const next = { tags: ['sister-cities-city'], revalidate: 60 };
    const inits = await initsOf(async (client) => {
      await client.cities({ next, cache: 'force-cache' });
      await client.cityTotal({ cf: { cacheTtl: 5 } }).catch(() => undefined);
      await client.request('{sisterCitiesCities{name}}', {}, { next });
    });
    expect(inits.map((init) => ({ ...init, headers: 0, signal: 0 }))).toEqual([
      { method: 'GET', body: null, headers: 0, signal: 0, cf: { cacheTtl: 60 }, next, cache: 'force-cache' },
      { method: 'GET', body: null, headers: 0, signal: 0, cf: { cacheTtl: 5 } },
      { method: 'GET', body: null, headers: 0, signal: 0, cf: { cacheTtl: 60 }, next },
    ]);
  });
});

describe('what is for one person', () => {
  it.each([
    ['no-store', 'force-cache'],
    // For platforms whose fetch takes no such option.
    [undefined, false],
  ] as const)(
    'is asked for with cache %s where the client has %s, and kept by no platform',
    async (told, cache) => {
      const inits: RequestInit[] = [];
      const client = createSisterCitiesClient({
        url: 'https://cms.example.org/graphql',
        cache,
        next: { revalidate: 60 },
        fetch: (_, init) => {
          inits.push(init);
          return Promise.resolve(new Response('{"data":{}}'));
        },
      });
      const idea = { formToken: 't', consentVersion: '1', title: 'A market', text: 'On the river' };
      const calls = [
        client.submissionForm('resident_idea'),
        client.submitIdea(idea),
        client.request('mutation{a}'),
      ];
      await Promise.allSettled(calls);
      expect(inits.map((init) => [init.method, init.cache])).toEqual(Array(3).fill(['POST', told]));
      expect(inits.filter((init) => 'next' in init)).toEqual([]);
    },
  );
});

describe('equal questions at the same time', () => {
  it('are asked once, and each caller gets records of its own', async () => {
    let lists: unknown[][] = [];
    const tags = await asked(async (make) => {
      const client = make();
      lists = await Promise.all([client.cities(), client.cities(), client.cities({ locale: 'ja' })]);
    });
    expect(tags).toHaveLength(2);
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]?.[0]).not.toBe(lists[1]?.[0]);
  });

  it('do not end with one who aborts', async () => {
    const controller = new AbortController();
    const outcomes: PromiseSettledResult<unknown>[] = [];
    const tags = await asked(async (make) => {
      const client = make();
      const calls = [client.cities({ signal: controller.signal }), client.cities()];
      controller.abort();
      outcomes.push(...(await Promise.allSettled(calls)));
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(tags).toHaveLength(1);
  });
});
