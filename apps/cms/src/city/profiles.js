// @ts-check
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const profilesDir = path.resolve(__dirname, '../../profiles');
const defaultCity = 'portland';

/** Every folder with a profile is a city, so that adding one needs no change in code. */
function listCities() {
  return fs
    .readdirSync(profilesDir)
    .filter((folder) => fs.existsSync(path.join(profilesDir, folder, 'profile.json')))
    .sort();
}

/** @param {string | undefined} requested */
function resolveCity(requested) {
  const city = requested || defaultCity;
  const cities = listCities();
  if (!cities.includes(city)) {
    throw new Error(`There is no city "${city}". The cities are: ${cities.join(', ')}.`);
  }
  return city;
}

/**
 * @param {string} city
 * @returns {import('../../types/profile').Profile}
 */
function readProfile(city) {
  return readJson(path.join(profilesDir, city, 'profile.json'));
}

/** @param {string} city */
function readContent(city) {
  return readJson(path.join(profilesDir, city, 'content.json'));
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path.relative(path.dirname(profilesDir), file)} cannot be read: ${reason}`, {
      cause: error,
    });
  }
}

module.exports = { defaultCity, listCities, resolveCity, readProfile, readContent };
