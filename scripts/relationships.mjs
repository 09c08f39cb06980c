import { findCity } from './lib/cities.mjs';
import { readOptions } from './lib/options.mjs';
import { formatRelationships, RELATIONSHIPS } from './lib/relationship-list.mjs';
import { originOf, readSettings } from './lib/settings.mjs';
import { isUnreachable } from './lib/unreachable.mjs';
import { UsageError, withReadableErrors } from './lib/usage-error.mjs';

await withReadableErrors(async () => {
  const options = readOptions(process.argv.slice(2), {
    city: { type: 'string' },
    url: { type: 'string' },
    'as-of': { type: 'string' },
  });
  const settings = readSettings();
  const city = findCity(options.city ?? settings.CITY);
  const url = options.url ?? `${originOf(settings, settings.PORT || city.port)}/graphql`;
  const { createSisterCitiesClient } = await loadSdk(city);
  try {
    const client = createSisterCitiesClient({ url });
    console.log(formatRelationships(await client.request(RELATIONSHIPS, { asOf: options['as-of'] })));
  } catch (error) {
    if (isUnreachable(error)) throw new UsageError(`Nothing answers at ${url}. ${startFirst(city)}`, 1);
    throw new UsageError(`${url} answered with an error: ${error.message}`, 1);
  }
});

async function loadSdk(city) {
  try {
    return await import('sister-cities-sdk');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(`The SDK is not built yet. ${startFirst(city)}`, 1);
  }
}

function startFirst(city) {
  return `Start the server first: npm start -- --city ${city.key}`;
}
