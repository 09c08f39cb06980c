/**
 * A node that a test can stop, kill and leave without its database: a process of its own that answers over HTTP, and does
 * what it is asked over IPC. A rejection that nobody handles ends it, as it would end any Node process.
 */
const { createStrapi } = require('@strapi/strapi');

let letGo;
const isLetGo = new Promise((done) => {
  letGo = done;
});

/** Requests with the header `X-Held` are answered once they are let go. */
globalThis.TEST_HOST = {
  register: (strapi) =>
    strapi.server.use(async (context, next) => {
      if (context.get('x-held') !== '') {
        process.send({ event: 'held' });
        await isLetGo;
      }
      return next();
    }),
};

const outcomeOf = ({ status, value, reason }) =>
  status === 'fulfilled'
    ? { done: true, isThere: value !== null && value !== undefined }
    : { done: false, name: reason?.name, message: String(reason?.message) };

const COMMANDS = {
  documents: (strapi, uid, method, params) => strapi.documents(uid)[method](params),
  service: (strapi, name, method, ...args) => {
    const service = strapi.plugin('sister-cities').service(name);
    return service[method](...args);
  },
  token: async (strapi) => {
    const tokens = strapi.service('admin::api-token');
    const name = `node ${Date.now()}`;
    const type = 'full-access';
    return (await tokens.create({ name, description: '', lifespan: null, type, permissions: null }))
      .accessKey;
  },
  /** Does several things to one document at once, and tells what became of each. */
  race: async (strapi, uid, methods, params) => {
    const documents = strapi.documents(uid);
    const results = await Promise.allSettled(methods.map((method) => documents[method]({ ...params })));
    return results.map(outcomeOf);
  },
  /** A transaction whose line to the database is cut after its last statement and before its commit. */
  cutBeforeCommit: (strapi) =>
    strapi.db.transaction(async ({ trx }) => {
      await strapi.db.connection('strapi_core_store_settings').insert({ key: 'cut' }).transacting(trx);
      const { rows } = await strapi.db.connection.raw('select pg_backend_pid() as pid').transacting(trx);
      const other = await strapi.db.connection.client.acquireRawConnection();
      await other.query(`select pg_terminate_backend(${rows[0].pid})`);
      await strapi.db.connection.client.destroyRawConnection(other);
    }),
  /** Lets the requests go that are held, and those that will be. */
  letGo: () => letGo(),
  rows: (strapi, uid, query) => strapi.db.query(uid).findMany(query),
  raw: async (strapi, sql) => {
    const result = await strapi.db.connection.raw(sql);
    return result?.rows ?? result;
  },
};

const main = async () => {
  const strapi = createStrapi({ appDir: __dirname, distDir: __dirname });
  strapi.log.level = process.env.NODE_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount();
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ id, command, args }) => {
    try {
      process.send({ id, result: (await COMMANDS[command](strapi, ...args)) ?? null });
    } catch (error) {
      process.send({ id, error: String(error?.message ?? error) });
    }
  });
  strapi.server.httpServer.keepAliveTimeout = 600_000;
  strapi.server.httpServer.listen(0, '127.0.0.1', () => {
    process.send({ event: 'ready', port: strapi.server.httpServer.address().port });
  });
};

main();
