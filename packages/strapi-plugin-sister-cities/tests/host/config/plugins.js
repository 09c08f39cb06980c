module.exports = () => ({
  'sister-cities': { enabled: true },
  'users-permissions': { config: { jwtSecret: 'for tests only' } },
  graphql: { config: { generateArtifacts: false, depthLimit: 12, maxLimit: 100, defaultLimit: 25 } },
});
