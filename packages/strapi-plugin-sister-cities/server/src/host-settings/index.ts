import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';
import { env, importDefault } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';
import { pluginConfig } from '../config';
import { pluginOf } from '../strapi/plugin';

import { filledInWords, fillIn, middlewareConfig, valueAt, withMiddlewareValue, withValue } from './fill-in';
import type { HostSaid } from './fill-in';
import { HOST_DEFAULTS } from './table';
import type { HostDefault, HostFacts } from './table';

type Made = (context: { env: typeof env }) => unknown;

const isMade = (found: unknown): found is Made => typeof found === 'function';

const fromFile = (file: string): unknown => {
  if (!existsSync(file)) return {};
  const found: unknown = importDefault(file);
  return isMade(found) ? found({ env }) : found;
};

/**
 * What the host wrote into `config/plugins` and `config/env/…/plugins`, the latter first. The merged configuration does not
 * tell a value that the host wrote from one that Strapi filled in, so the files are read as Strapi reads them.
 */
const writtenByHost = (strapi: Core.Strapi): readonly unknown[] => {
  const { config } = strapi.dirs.dist;
  const environment: string = strapi.config.get('environment');
  return [join(config, 'env', environment, 'plugins.js'), join(config, 'plugins.js')].map(fromFile);
};

const MIDDLEWARES = 'middlewares';

/** A list of origins says which sites are trusted; any other value of `strapi::cors` trusts all of them. */
const namesOrigins = ({ origin }: Record<string, unknown>): boolean =>
  typeof origin === 'function' ||
  (typeof origin === 'string' && !origin.split(',').some((each) => each.trim() === '*')) ||
  (Array.isArray(origin) && !origin.includes('*'));

const saidOfMiddleware = (strapi: Core.Strapi, owner: string, keys: readonly string[]): boolean => {
  const config = middlewareConfig(strapi.config.get(MIDDLEWARES), owner);
  // A middleware that the host does not use needs no setting.
  if (!config) return true;
  if (owner === 'strapi::cors' && namesOrigins(config)) return true;
  return valueAt(config, keys) !== undefined;
};

const hostSaid = (strapi: Core.Strapi): HostSaid => {
  const written = writtenByHost(strapi);
  return ({ file, owner, keys, strapis }) => {
    if (owner === undefined) return valueAt(strapi.config.get(file), keys) !== undefined;
    if (file === MIDDLEWARES) return saidOfMiddleware(strapi, owner, keys);
    if (!pluginOf(strapi, owner)) return true;
    const now = valueAt(strapi.config.get(`plugin::${owner}`), keys);
    // Another plugin, or an extension of the host, may have set it in code.
    if (now !== strapis) return true;
    return written.some((config) => valueAt(config, [owner, 'config', ...keys]) !== undefined);
  };
};

const originOf = (url: unknown): string | undefined =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;

const factsOf = (strapi: Core.Strapi): HostFacts => ({
  environment: strapi.config.get('environment'),
  needsCookiesAcrossOrigins:
    originOf(strapi.config.get('admin.absoluteUrl')) !== originOf(strapi.config.get('server.absoluteUrl')) ||
    strapi.config.get('plugin::users-permissions.sessions.httpOnly') === true,
});

/** A copy, since the lists of the table must outlive what a host does with its configuration. */
const copyOf = (value: unknown): unknown => structuredClone(value);

const apply = (strapi: Core.Strapi, { file, owner, keys, value }: HostDefault): void => {
  if (file === MIDDLEWARES) {
    const entries: unknown = strapi.config.get(MIDDLEWARES);
    strapi.config.set(MIDDLEWARES, withMiddlewareValue(entries, owner ?? '', keys, copyOf(value)));
    return;
  }
  const path = owner === undefined ? file : `plugin::${owner}`;
  const known: unknown = strapi.config.get(path);
  strapi.config.set(path, withValue(isRecord(known) ? known : {}, keys, copyOf(value)));
};

/**
 * Gives the host safe settings where it has none, and tells of each in the log. Has to run while plugins register: the
 * GraphQL server and the middlewares are made from the configuration afterwards.
 */
export const fillInHostSettings = (strapi: Core.Strapi): void => {
  if (!pluginConfig(strapi).hostDefaults) return;
  for (const setting of fillIn(HOST_DEFAULTS, hostSaid(strapi), factsOf(strapi))) {
    apply(strapi, setting);
    strapi.log.info(filledInWords(setting));
  }
};
