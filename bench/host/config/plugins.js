const plugin = require('strapi-plugin-sister-cities/strapi-server');

const { config } = plugin.default ?? plugin;

/** A build of the plugin that does not know a key yet refuses it, so it is given only what it knows. */
const known = (settings) =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => Object.hasOwn(config.default(), key)));

module.exports = () => ({
  'sister-cities': {
    enabled: true,
    config: known({ scheduledTasks: false, ...JSON.parse(process.env.BENCH_PLUGIN_CONFIG) }),
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: 100,
      landingPage: false,
      generateArtifacts: false,
      apolloServer: { introspection: false, maxRecursiveSelections: 2000 },
    },
  },
  'users-permissions': { config: { jwtSecret: 'for the benchmark only' } },
});
