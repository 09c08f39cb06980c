import type { Core } from '@strapi/strapi';

import { apiOf } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

/** What a host may put on the plugin's GraphQL types. */
interface Extension {
  use(configuration: {
    resolvers?: Readonly<Record<string, unknown>>;
    resolversConfig?: Readonly<Record<string, unknown>>;
  }): void;
}

declare global {
  var TEST_HOST: { register(strapi: Core.Strapi): void } | undefined;
}

interface Statistics {
  answered: number;
  passedOn: Record<string, number>;
}

let host: Host;

const statistics = (): Statistics => {
  const compiled: { statistics: Statistics } = host.strapi.plugin('sister-cities').service('compiled');
  return compiled.statistics;
};

/** Asks, and tells whether the plugin answered by itself. */
const ask = async (query: string): Promise<{ data: unknown; errors: unknown; isCompiled: boolean }> => {
  const before = statistics().answered;
  const { body } = await apiOf(host).graphql(query);
  return { data: body.data, errors: body.errors, isCompiled: statistics().answered > before };
};

beforeAll(async () => {
  globalThis.TEST_HOST = {
    register: (strapi) => {
      const extension: Extension = strapi.plugin('graphql').service('extension');
      extension.use({
        resolvers: {
          SisterCitiesCity: { name: { resolve: ({ name }: { name: string }) => `${name}!` } },
        },
        resolversConfig: {
          'SisterCitiesGoal.statement': { policies: ['global::closed'] },
          'SisterCitiesLetter.topic': { auth: { scope: ['plugin::sister-cities.preview.read'] } },
        },
      });
    },
  };
  host = await startHost();
  await host.importCity('portland');
  host.strapi.config.set('plugin::sister-cities.responseCache', { enabled: false, maxBytes: 0 });
}, 300_000);

afterAll(async () => {
  globalThis.TEST_HOST = undefined;
  await host.stop();
});

describe('a host that puts something of its own on the plugin’s GraphQL types', () => {
  it('has its resolver asked, as if no query were ever compiled', async () => {
    expect(await ask('{ sisterCitiesCities(filters: { slug: { eq: "lviv" } }) { name } }')).toEqual({
      data: { sisterCitiesCities: [{ name: 'Lviv!' }] },
      errors: undefined,
      isCompiled: false,
    });
  });

  it('has it asked wherever the field is met, also below other types', async () => {
    const query =
      '{ sisterCitiesRelationships(filters: { slug: { eq: "portland-lviv" } }) { partnerCity { name } } }';
    expect(await ask(query)).toEqual({
      data: { sisterCitiesRelationships: [{ partnerCity: { name: 'Lviv!' } }] },
      errors: undefined,
      isCompiled: false,
    });
  });

  it('has its policy obeyed', async () => {
    const { data, errors, isCompiled } = await ask('{ sisterCitiesGoals { statement } }');
    expect({ data, isRefused: Array.isArray(errors), isCompiled }).toEqual({
      data: { sisterCitiesGoals: [null] },
      isRefused: true,
      isCompiled: false,
    });
  });

  it('has the scope obeyed that it put on a field', async () => {
    const { errors, isCompiled } = await ask('{ sisterCitiesLetters { topic } }');
    expect({ isRefused: Array.isArray(errors), isCompiled }).toEqual({ isRefused: true, isCompiled: false });
  });

  it('still has everything else answered by one statement', async () => {
    const answer = await ask(
      '{ sisterCitiesRelationships(filters: { slug: { eq: "portland-lviv" } }) { slug goals { key } } }',
    );
    expect(answer.isCompiled).toBe(true);
  });
});

describe('a host whose files lie with a private provider', () => {
  const FILES = '{ sisterCitiesRelationships { slug gallery { url } } }';

  it('has their addresses signed by Strapi for each answer; nothing is compiled then', async () => {
    expect((await ask(FILES)).isCompiled).toBe(true);
    const provider: { isPrivate: () => unknown } = Reflect.get(host.strapi.plugin('upload'), 'provider');
    const { isPrivate } = provider;
    const compiled: { forgetSettings: () => void } = host.strapi.plugin('sister-cities').service('compiled');
    provider.isPrivate = () => Promise.resolve(true);
    compiled.forgetSettings();
    expect((await ask(FILES)).isCompiled).toBe(false);
    provider.isPrivate = isPrivate;
    compiled.forgetSettings();
    expect((await ask(FILES)).isCompiled).toBe(true);
  });
});

describe('the number of statements', () => {
  const countingStatements = async (work: () => Promise<unknown>): Promise<number> => {
    let count = 0;
    const { client } = host.strapi.db.connection;
    const acquire: () => Promise<unknown> = client.acquireConnection.bind(client);
    client.acquireConnection = () => {
      count += 1;
      return acquire();
    };
    await work();
    client.acquireConnection = acquire;
    return count;
  };

  const page = (limit: number): string =>
    `{ sisterCitiesRelationships(sort: "title", pagination: { limit: ${String(limit)} }) { title partnerCity { slug } associations { slug } goals(pagination: { limit: 3 }) { key } events(sort: "startsOn:desc", pagination: { limit: 3 }) { slug } letters(pagination: { limit: 2 }) { title } } }`;

  it('is one for a list page with its relations, whatever the number of rows', async () => {
    // The first question of a visitor also reads what visitors may do, and the default language.
    await ask('{ sisterCitiesRelationships { slug } }');
    expect(await countingStatements(() => ask(page(2)))).toBeLessThanOrEqual(2);
    expect(await countingStatements(() => ask(page(9)))).toBeLessThanOrEqual(2);
  });
});
