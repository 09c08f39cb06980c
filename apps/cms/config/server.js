// @ts-check
'use strict';

const { currentCity } = require('../src/city/current');

// No `url`: the admin panel then calls the origin it was loaded from, and one build serves every port.
module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', currentCity().port),
  app: { keys: env.array('APP_KEYS') },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
  },
});
