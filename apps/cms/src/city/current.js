// @ts-check
'use strict';

const { readProfile, resolveCity } = require('./profiles');

/** The city this process serves, read from the environment when it is asked for. */
function currentCity() {
  const key = resolveCity(process.env.CITY);
  return { key, ...readProfile(key) };
}

module.exports = { currentCity };
