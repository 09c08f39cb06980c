/**
 * Prints the plugin's GraphQL schema to the SDK: boots the smallest host on a database in memory, keeps the queries
 * and mutations of the plugin and the types they need, and leaves out what belongs to the host.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { lexicographicSortSchema, printSchema } = require('graphql');
const { MapperKind, mapSchema, pruneSchema } = require('@graphql-tools/utils');

const host = fileURLToPath(new URL('../../packages/strapi-plugin-sister-cities/tests/host', import.meta.url));
const target = fileURLToPath(new URL('../../packages/sister-cities-sdk/schema.graphql', import.meta.url));

const HEADER = '# Printed from strapi-plugin-sister-cities by `npm run generate`. Do not edit.\n\n';

const ofThePlugin = (schema) =>
  pruneSchema(
    lexicographicSortSchema(
      mapSchema(schema, {
        [MapperKind.ROOT_FIELD]: (config, name) => (name.startsWith('sisterCities') ? config : null),
      }),
    ),
  );

const directory = mkdtempSync(join(tmpdir(), 'sister-cities-schema-'));
process.env.TEST_DATABASE = JSON.stringify({
  client: 'sqlite',
  connection: { filename: join(directory, 'data.db') },
  useNullAsDefault: true,
});
process.env.STRAPI_TELEMETRY_DISABLED = 'true';

const strapi = createStrapi({ appDir: host, distDir: host });
strapi.log.level = 'error';
await strapi.load();
const schema = strapi.plugin('graphql').service('content-api').buildSchema();
writeFileSync(target, `${HEADER}${printSchema(ofThePlugin(schema))}\n`);
await strapi.destroy();
rmSync(directory, { recursive: true, force: true });
process.exit(0);
