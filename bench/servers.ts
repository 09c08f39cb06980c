import { join, resolve } from 'node:path';

import type { Child } from './children';
import { startChild } from './children';
import type { Dialect, QuestionName } from './questions';

export const SERVER_NAMES = ['ours', 'ours-cold', 'stock', 'bytes', 'postgraphile', 'floor'] as const;

export type ServerName = (typeof SERVER_NAMES)[number];

export const SERVER_TITLES: Readonly<Record<ServerName, string>> = {
  ours: 'Strapi with the plugin, as installed',
  'ours-cold': 'the same with the response cache off',
  stock: 'the same with compiled queries and the response cache off',
  bytes: 'a route in the same Strapi that writes prepared bytes',
  postgraphile: 'PostGraphile 5',
  floor: "Node's HTTP server and one prepared statement",
};

/** Where the rows are: Strapi's `database.connection`, and the address for those who are not Strapi. */
export interface Database {
  client: 'postgres' | 'sqlite';
  connection: object;
  url: string;
}

const NO_CACHE = { responseCache: { enabled: false, maxBytes: 0 } };

/** Settings of the plugin that make a Strapi what it is measured as. */
const SETTINGS: Readonly<Partial<Record<ServerName, object>>> = {
  ours: {},
  'ours-cold': NO_CACHE,
  stock: { compiledQueries: false, ...NO_CACHE },
  bytes: { compiledQueries: false, ...NO_CACHE },
};

export const dialectOf = (server: ServerName): Dialect =>
  server === 'postgraphile' ? 'postgraphile' : 'strapi';

/** The path that a server answers a question at. */
export const pathOf = (server: ServerName, question: QuestionName): string =>
  server === 'bytes' ? `/bench/bytes/${question}` : '/graphql';

const PRODUCTION = { NODE_ENV: 'production', GRAPHILE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };

/** `node` is the program that runs PostGraphile, which may need a newer one than the rest. */
export const startServer = (server: ServerName, database: Database, node: string): Promise<Child> => {
  const settings = SETTINGS[server];
  if (settings !== undefined)
    return startChild(join(__dirname, 'host/serve.cjs'), {
      execArgv: [],
      env: {
        ...process.env,
        ...PRODUCTION,
        BENCH_DATABASE: JSON.stringify(database.connection),
        BENCH_PLUGIN_CONFIG: JSON.stringify(settings),
      },
    });
  const env = { ...process.env, ...PRODUCTION, BENCH_URL: database.url };
  if (server === 'floor') return startChild(join(__dirname, 'servers/floor.mjs'), { execArgv: [], env });
  return startChild(resolve(__dirname, 'postgraphile/serve.mjs'), { execPath: node, execArgv: [], env });
};
