/** The test that boots the host names the database; see tests/support/database.ts. */
module.exports = () => ({ connection: JSON.parse(process.env.TEST_DATABASE) });
