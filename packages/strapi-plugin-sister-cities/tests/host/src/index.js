/** What a test wants this host to do before it starts, such as putting resolvers of its own on the plugin's types. */
module.exports = {
  register: ({ strapi }) => globalThis.TEST_HOST?.register(strapi),
};
