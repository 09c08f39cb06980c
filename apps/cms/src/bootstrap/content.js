// @ts-check
'use strict';

const { readContent } = require('../city/profiles');
const { readableError } = require('./readable-error');
const { report } = require('./report');

/** The facts of the city's profile; what editors added or changed since is the import's to keep. */
async function loadContent(strapi) {
  if (process.env.SISTER_CITIES_SKIP_CONTENT === 'true') return;
  const city = strapi.config.get('city.key');
  const content = readContent(city);
  try {
    const result = await strapi.plugin('sister-cities').service('import').run({ source: city, content });
    report('content', result, () => strapi.log.info(describe(result)));
  } catch (error) {
    throw readableError(explain(city, error));
  }
}

/** @param {import('../../types/profile').ImportResult} result */
function describe({ created, updated, unchanged, kept }) {
  return `Content: ${created} created, ${updated} updated, ${unchanged} unchanged, ${kept.length} kept as edited.`;
}

function explain(city, error) {
  const problems = error?.details?.errors ?? [];
  if (problems.length === 0) return `The content of ${city} was not loaded: ${error?.message ?? error}`;
  return [`The content of ${city} was not loaded:`, ...problems.map(describeProblem)].join('\n');
}

function describeProblem({ path, message }) {
  const place = [path ?? []].flat().join('.');
  return message.startsWith(place) ? `  ${message}` : `  ${place}: ${message}`;
}

module.exports = { loadContent };
