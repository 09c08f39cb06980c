// @ts-check
'use strict';

const { currentCity } = require('../src/city/current');

module.exports = ({ env }) => {
  const inProduction = env('NODE_ENV') === 'production';
  return {
    'sister-cities': {
      enabled: true,
      config: { policyPreset: currentCity().policyPreset },
    },
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        depthLimit: 8,
        defaultLimit: 25,
        maxLimit: 100,
        landingPage: !inProduction,
        apolloServer: {
          introspection: !inProduction,
          // The depth limit alone doubles its work with every nested fragment.
          maxRecursiveSelections: 2000,
        },
      },
    },
    'users-permissions': {
      config: { jwtSecret: env('JWT_SECRET') },
    },
  };
};
