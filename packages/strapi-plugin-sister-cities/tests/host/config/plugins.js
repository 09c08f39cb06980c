/** A test may name settings of the plugin. */
const config = JSON.parse(process.env.TEST_PLUGIN_CONFIG ?? '{}');

module.exports = () => ({
  'sister-cities': { enabled: true, config },
  'users-permissions': { config: { jwtSecret: 'for tests only' } },
  graphql: { config: { generateArtifacts: false, depthLimit: 12, maxLimit: 100, defaultLimit: 25 } },
});
