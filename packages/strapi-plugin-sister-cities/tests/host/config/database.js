// A test that loses its machine loses nothing: SQLite need not wait for the disk after each write.
const withoutWaiting = (connection, done) => {
  connection.pragma('synchronous = OFF');
  done(null, connection);
};

/** The test that boots the host names the database; see tests/support/database.ts. */
module.exports = () => {
  const connection = JSON.parse(process.env.TEST_DATABASE);
  if (connection.client !== 'sqlite') return { connection };
  return { connection: { ...connection, pool: { afterCreate: withoutWaiting } } };
};
