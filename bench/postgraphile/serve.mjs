import { createServer } from 'node:http';

import { grafserv } from 'grafserv/node';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

import child from '../servers/child.cjs';

child.countPostgres(pg);

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // Views have no indexes of their own, and what they are made of is indexed.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.BENCH_URL, schemas: ['bench'], poolConfig: { max: 10 } }),
  ],
  schema: { connectionFilterRelations: true },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
};

const instance = postgraphile(preset);
const server = createServer();
server.keepAliveTimeout = 600_000;
await instance.createServ(grafserv).addTo(server);
if (process.env.BENCH_PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  console.error(printSchema(await instance.getSchema()));
}
server.listen(0, '127.0.0.1', () => child.serveParent(server.address().port));
