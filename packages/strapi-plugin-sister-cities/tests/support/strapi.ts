import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../shared/names';
import type { TypeName } from '../../shared/names';

import { createTestDatabase, emptyDatabase } from './database';
import type { TestDatabase } from './database';

export type CityName = 'portland' | 'salt-lake-city';

interface Where {
  documentId: string;
  locale?: string;
  status?: 'draft' | 'published';
  populate?: string[];
}

type Written = Record<string, unknown> & { documentId: string };

/** Strapi's Document Service for one type, without the types that Strapi generates for a host's own content. */
export interface Documents {
  create(params: { data: Record<string, unknown>; status?: 'published'; locale?: string }): Promise<Written>;
  update(params: Omit<Where, 'populate'> & { data: Record<string, unknown> }): Promise<Written>;
  publish(params: Where): Promise<unknown>;
  unpublish(params: Where): Promise<unknown>;
  delete(params: Where): Promise<unknown>;
  discardDraft(params: Where): Promise<unknown>;
  clone(params: { documentId: string; data?: Record<string, unknown> }): Promise<unknown>;
  count(params: object): Promise<number>;
  findOne(params: Where): Promise<Written | null>;
  findFirst(params: object): Promise<Written | null>;
  findMany(params: object): Promise<Written[]>;
}

/** A real Strapi with the plugin in it, listening on a port of its own. */
export interface Host {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:…` without a slash at the end. */
  url: string;
  documents(type: TypeName): Documents;
  importCity(city: CityName): Promise<void>;
  /** Stops Strapi and starts it again on the same data, as an operator would. */
  restart(): Promise<Host>;
  /** Stops Strapi and throws its database away. */
  stop(): Promise<void>;
}

const HOST_DIRECTORY = resolve(__dirname, '../host');
const PROFILES = resolve(__dirname, '../../../../apps/cms/profiles');

/** The content of a city's profile, as `npm start` loads it. */
export const contentOf = (city: CityName): Record<string, unknown> => {
  const content: Record<string, unknown> = JSON.parse(
    readFileSync(resolve(PROFILES, city, 'content.json'), 'utf8'),
  );
  return content;
};

const listen = (strapi: Core.Strapi): Promise<number> =>
  new Promise((done, failed) => {
    const server = strapi.server.httpServer;
    server.once('error', failed);
    // On a slow machine, a connection that is closed for being idle is closed in the middle of the next question.
    server.keepAliveTimeout = 600_000;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo | null;
      done(address?.port ?? 0);
    });
  });

const documentsOf = (strapi: Core.Strapi, uid: string): Documents => {
  const repositories: { documents(uid: string): unknown } = strapi;
  return repositories.documents(uid) as Documents;
};

/** How a host is started, where it is not the usual one. */
export interface HostOptions {
  /** The folder of the host. */
  directory?: string;
  /** Called before anything of Strapi's own has run. */
  beforeLoad?: (strapi: Core.Strapi) => void;
  /** Instead of a new one. */
  database?: TestDatabase;
}

const boot = async (database: TestDatabase, options: HostOptions): Promise<Host> => {
  const { directory = HOST_DIRECTORY, beforeLoad } = options;
  process.env.TEST_DATABASE = JSON.stringify(database.connection);
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const strapi = createStrapi({ appDir: directory, distDir: directory });
  strapi.log.level = 'error';
  beforeLoad?.(strapi);
  await strapi.load();
  strapi.server.mount();
  const port = await listen(strapi);
  return {
    strapi,
    url: `http://127.0.0.1:${String(port)}`,
    documents: (type) => documentsOf(strapi, uidOf(type)),
    importCity: async (city) => {
      await strapi
        .plugin('sister-cities')
        .service('import')
        .run({ source: city, content: contentOf(city) });
    },
    restart: async () => {
      await strapi.destroy();
      return boot(database, options);
    },
    stop: async () => {
      await strapi.destroy();
      await database.drop();
    },
  };
};

export const startHost = async (options: HostOptions = {}): Promise<Host> =>
  boot(
    options.database ??
      (options.directory === undefined ? await createTestDatabase() : await emptyDatabase()),
    options,
  );
