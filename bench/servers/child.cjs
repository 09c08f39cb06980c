/** What every measured process does besides answering: it counts its SQL statements and answers its parent. */

let statements = 0;

/** Counts each statement that a `pg` client sends, BEGIN and COMMIT among them. */
const countPostgres = ({ Client }) => {
  const { query } = Client.prototype;
  Client.prototype.query = function counted(...args) {
    statements += 1;
    return query.apply(this, args);
  };
};

/** Counts each execution of a prepared statement of better-sqlite3. */
const countSqlite = (Database) => {
  const { prototype } = new Database(':memory:').prepare('select 1').constructor;
  for (const method of ['run', 'get', 'all', 'iterate']) {
    const original = prototype[method];
    prototype[method] = function counted(...args) {
      statements += 1;
      return original.apply(this, args);
    };
  }
};

const COMMANDS = {
  statements: () => statements,
  memory: () => process.memoryUsage().rss,
  /** Milliseconds that the process has computed, waiting for nobody. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Answers `{ id, command, value }` of the parent with `{ id, result }` or `{ id, error }`, and ends with it. */
const serveParent = (port, commands = {}) => {
  const all = { ...COMMANDS, ...commands };
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ id, command, value }) => {
    try {
      process.send({ id, result: (await all[command](value)) ?? null });
    } catch (error) {
      process.send({ id, error: String(error?.message ?? error) });
    }
  });
  process.send({ port });
};

module.exports = { countPostgres, countSqlite, serveParent };
