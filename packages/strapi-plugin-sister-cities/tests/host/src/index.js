/** Ends the process, as kill -9 does, in the middle of what it writes: at the first row of the table that is named. */
const dieAtInsert = (strapi, table) => {
  strapi.db.connection.client.on('query', ({ sql }) => {
    if (new RegExp(`^insert into .${table}\\W`, 'i').test(sql)) process.kill(process.pid, 'SIGKILL');
  });
};

/** What a test wants this host to do before it starts, such as putting resolvers of its own on the plugin's types. */
module.exports = {
  register: ({ strapi }) => globalThis.TEST_HOST?.register(strapi),
  bootstrap: ({ strapi }) => {
    const { DIE_AT_INSERT } = process.env;
    if (DIE_AT_INSERT) dieAtInsert(strapi, DIE_AT_INSERT);
  },
};
