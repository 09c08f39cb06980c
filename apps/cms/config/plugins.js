// @ts-check
'use strict';

const { currentCity } = require('../src/city/current');

// Limits of GraphQL, REST and uploads are filled in by the plugin, which tells of each in the log.
module.exports = ({ env }) => ({
  'sister-cities': {
    enabled: true,
    config: { policyPreset: currentCity().policyPreset },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET') },
  },
});
