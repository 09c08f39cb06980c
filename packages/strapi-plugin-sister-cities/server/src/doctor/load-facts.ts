import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { PLUGIN_ID } from '../../../shared/names';
import type { Clock } from '../clock';
import { pluginConfig } from '../config';
import { middlewareConfig } from '../host-settings/fill-in';
import { mailerOf } from '../reminders/email';
import { pluginOf } from '../strapi/plugin';
import { instantIn, tableOf, textOf } from '../strapi/table';

import type { DoctorFacts, Granted, Secret, Settings } from './facts';

const settingsAt = (strapi: Core.Strapi, path: string): Settings => {
  const found: unknown = strapi.config.get(path);
  return isRecord(found) ? found : {};
};

const settingsOf = (strapi: Core.Strapi, plugin: string): Settings | undefined =>
  pluginOf(strapi, plugin) && settingsAt(strapi, `plugin::${plugin}`);

const textAt = (strapi: Core.Strapi, path: string): string => {
  const found: unknown = strapi.config.get(path);
  return typeof found === 'string' ? found : '';
};

/** Secrets without which a part of Strapi is off are judged where they are set. */
const OPTIONAL = [
  { name: 'Transfer token salt', variable: 'TRANSFER_TOKEN_SALT', path: 'admin.transfer.token.salt' },
  { name: 'Encryption key', variable: 'ENCRYPTION_KEY', path: 'admin.secrets.encryptionKey' },
] as const;

const secretsOf = (strapi: Core.Strapi): Secret[] => {
  const keys: unknown = strapi.config.get('server.app.keys');
  const given: unknown[] = Array.isArray(keys) ? keys : [keys];
  const secret = (name: string, variable: string, path: string): Secret => ({
    name,
    variable,
    value: strapi.config.get(path),
  });
  return [
    ...given.map((value, index) => ({
      name: `Session key ${String(index + 1)}`,
      variable: 'APP_KEYS',
      value,
    })),
    secret('Secret of the admin panel', 'ADMIN_JWT_SECRET', 'admin.auth.secret'),
    secret('API token salt', 'API_TOKEN_SALT', 'admin.apiToken.salt'),
    ...OPTIONAL.map(({ name, variable, path }) => secret(name, variable, path)).filter(
      ({ value }) => value !== undefined,
    ),
    ...(pluginOf(strapi, 'users-permissions')
      ? [secret('Secret of the site', 'JWT_SECRET', 'plugin::users-permissions.jwtSecret')]
      : []),
  ];
};

const ROLES: readonly Granted['role'][] = ['public', 'authenticated'];

const grantedOf = async (strapi: Core.Strapi): Promise<Granted[]> => {
  if (!pluginOf(strapi, 'users-permissions')) return [];
  const permissions = tableOf(strapi, 'plugin::users-permissions.permission');
  const lists = await Promise.all(
    ROLES.map(async (role) => {
      const rows = await permissions.findMany({
        where: { action: { $startsWith: `plugin::${PLUGIN_ID}.` }, role: { type: role } },
        orderBy: { action: 'asc' },
      });
      return rows.map((row) => ({ role, action: textOf(row, 'action') }));
    }),
  );
  return lists.flat();
};

const fullAccessTokens = async (strapi: Core.Strapi, clock: Clock): Promise<string[]> => {
  const rows = await tableOf(strapi, 'admin::api-token').findMany({
    where: { type: 'full-access' },
    orderBy: { name: 'asc' },
  });
  return rows
    .filter((row) => row.expiresAt === null || instantIn(row, 'expiresAt') > clock())
    .map((row) => textOf(row, 'name'));
};

const ownTables = (strapi: Core.Strapi): string[] =>
  [...strapi.db.metadata.values()]
    .filter(({ uid }) => uid.startsWith(`plugin::${PLUGIN_ID}.`))
    .map(({ tableName }) => tableName);

const OWNED_BY_OTHERS = `
  select c.relname as name
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = coalesce(?, current_schema()) and c.relname = any(?) and c.relkind in ('r', 'p')
    and not pg_catalog.pg_has_role(current_user, c.relowner, 'USAGE')
  order by c.relname`;

interface Rows {
  rows: { name: string }[];
}

const foreignTables = async (strapi: Core.Strapi, client: string): Promise<string[]> => {
  if (client !== 'postgres') return [];
  const schema = textAt(strapi, 'database.connection.connection.schema');
  const { rows }: Rows = await strapi.db.connection.raw(OWNED_BY_OTHERS, [
    schema === '' ? null : schema,
    ownTables(strapi),
  ]);
  return rows.map(({ name }) => name);
};

/** Strapi fills `server.url` in with a path where the host names no address. */
const addressOf = (strapi: Core.Strapi): string => {
  const url = textAt(strapi, 'server.url');
  return url.startsWith('http') ? url : '';
};

/** Reads what the rules judge from a host that has started, its settings and its database. */
export const loadFacts = async (strapi: Core.Strapi, clock: Clock): Promise<DoctorFacts> => {
  const databaseClient = textAt(strapi, 'database.connection.client');
  return {
    environment: textAt(strapi, 'environment'),
    strapiVersion: textAt(strapi, 'info.strapi'),
    url: addressOf(strapi),
    trustsProxy: strapi.config.get('server.proxy.koa') === true,
    databaseClient,
    foreignTables: await foreignTables(strapi, databaseClient),
    graphql: settingsOf(strapi, 'graphql'),
    rest: settingsAt(strapi, 'api.rest'),
    cors: middlewareConfig(strapi.config.get('middlewares'), 'strapi::cors'),
    upload: settingsOf(strapi, 'upload'),
    queryLimits: pluginConfig(strapi).queryLimits.enabled,
    secrets: secretsOf(strapi),
    adminRateLimit: settingsAt(strapi, 'admin.rateLimit'),
    siteRateLimit:
      pluginOf(strapi, 'users-permissions') && settingsAt(strapi, 'plugin::users-permissions.ratelimit'),
    granted: await grantedOf(strapi),
    fullAccessTokens: await fullAccessTokens(strapi, clock),
    sendsMail: mailerOf(strapi) !== undefined,
  };
};
