import { createRequire } from 'node:module';

import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { pluginConfig } from '../config';
import { pluginOf } from '../strapi/plugin';

import { signInsOf } from './service';
import { storeFor } from './store';

/** A limit on tries to sign in that Strapi or one of its plugins keeps in the memory of one server. */
interface Limit {
  /** Whose limit it is, and who has the library that keeps it. */
  owner: '@strapi/admin' | '@strapi/plugin-users-permissions';
  /** Where its settings lie, as `strapi.config` and as the host know it. */
  path: string;
  setting: string;
  isUsed: (strapi: Core.Strapi) => boolean;
}

const LIMITS: readonly Limit[] = [
  {
    owner: '@strapi/admin',
    path: 'admin.rateLimit',
    setting: 'rateLimit.store in config/admin',
    isUsed: () => true,
  },
  {
    owner: '@strapi/plugin-users-permissions',
    path: 'plugin::users-permissions.ratelimit',
    setting: "'users-permissions'.config.ratelimit.store in config/plugins",
    isUsed: (strapi) => pluginOf(strapi, 'users-permissions') !== undefined,
  },
];

const LIBRARY = 'koa2-ratelimit';

/** The library takes a store only if it was made from its own class, so it is looked for where its user finds it. */
const libraryOf = (owner: string): unknown => {
  try {
    const from = createRequire(require.resolve(`${owner}/package.json`));
    return from(LIBRARY);
  } catch {
    return undefined;
  }
};

/**
 * Lets all servers of a database count tries to sign in together. Strapi counts them in memory, so that each server more
 * gives a guesser five tries more.
 */
export const countSignInsTogether = (strapi: Core.Strapi): void => {
  if (!pluginConfig(strapi).hostDefaults) return;
  for (const { owner, path, setting, isUsed } of LIMITS) {
    if (!isUsed(strapi)) continue;
    const known: unknown = strapi.config.get(path);
    const settings = isRecord(known) ? known : {};
    if (settings.enabled === false || settings.store !== undefined) continue;
    const store = storeFor(libraryOf(owner), () => signInsOf(strapi));
    if (!store) {
      strapi.log.warn(
        `sister-cities: tries to sign in are counted by each server for itself: ${owner} keeps its limits in another way than expected.`,
      );
      continue;
    }
    strapi.config.set(path, { ...settings, store });
    strapi.log.info(
      `Sister Cities counts tries to sign in (${owner}) for all servers of the database together, since the host says nothing. Your own store goes into ${setting}.`,
    );
  }
};
