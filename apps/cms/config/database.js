// @ts-check
'use strict';

const path = require('node:path');
const { currentCity } = require('../src/city/current');

const appDir = path.resolve(__dirname, '..');

module.exports = ({ env }) => ({ connection: env('DATABASE_URL') ? postgres(env) : sqlite(env) });

function sqlite(env) {
  const file = env('DATABASE_FILENAME', `.tmp/${currentCity().key}.db`);
  return {
    client: 'sqlite',
    connection: { filename: path.resolve(appDir, file) },
    useNullAsDefault: true,
    pool: { afterCreate: withLog },
  };
}

// With a write-ahead log, SQLite waits for the disk now and then, and not after each write. Nothing is torn when the power
// fails; the last writes may be lost.
function withLog(connection, done) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  done(null, connection);
}

function postgres(env) {
  return {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL'),
      schema: env('DATABASE_SCHEMA', 'public'),
      ssl: env.bool('DATABASE_SSL', false) && tls(env),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  };
}

function tls(env) {
  return {
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    ca: env('DATABASE_SSL_CA', undefined),
    cert: env('DATABASE_SSL_CERT', undefined),
    key: env('DATABASE_SSL_KEY', undefined),
  };
}
