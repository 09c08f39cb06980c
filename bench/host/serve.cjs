const { countPostgres, countSqlite, serveParent } = require('../servers/child.cjs');

// Before Strapi loads its driver, so that no statement goes past the count.
if (JSON.parse(process.env.BENCH_DATABASE).client === 'postgres') countPostgres(require('pg'));
else countSqlite(require('better-sqlite3'));

const { createStrapi } = require('@strapi/strapi');
const { prepared } = require('./src/bytes');

const CITY = 'plugin::sister-cities.city';

/** Updates cities one after the other, as a person in the admin panel would. Answers with milliseconds per write. */
const writes = async (strapi, { documentIds, label }) => {
  const startedAt = performance.now();
  for (const documentId of documentIds)
    await strapi.documents(CITY).update({ documentId, data: { source: `Benchmark ${label}` } });
  return (performance.now() - startedAt) / documentIds.length;
};

const prepare = ({ question, body }) => {
  prepared.set(question, body);
};

const main = async () => {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).start();
  const { port } = strapi.server.httpServer.address();
  serveParent(port, { prepare, writes: (value) => writes(strapi, value) });
};

main();
