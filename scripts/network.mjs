import { everyCity } from './lib/cities.mjs';
import { formatNetwork, formatTrouble } from './lib/network-report.mjs';
import { readOptions } from './lib/options.mjs';
import { originOf, readSettings } from './lib/settings.mjs';
import { UsageError, withReadableErrors } from './lib/usage-error.mjs';

await withReadableErrors(async () => {
  const options = readOptions(process.argv.slice(2), {
    countries: { type: 'string' },
    urls: { type: 'string' },
    'as-of': { type: 'string' },
  });
  const cities = everyCity();
  const urls = new Map([...cities.map(usualUrl), ...givenUrls(options.urls, cities)]);
  const countries = (options.countries ?? 'TW,JP,UA,RU').split(',');
  const { createNetwork, findReciprocity } = await loadNetwork();

  const network = createNetwork(
    cities.map(({ key }) => ({ city: key, url: urls.get(key) })),
    { asOf: options['as-of'] },
  );
  const results = await network.askAll();
  const answered = results.filter(({ answer }) => answer);
  if (answered.length > 0) {
    console.log(formatNetwork({ countries, cities, results, reciprocity: findReciprocity(results) }));
  }
  const troubles = results.flatMap(({ city: key, error }) => {
    const city = cities.find((each) => each.key === key);
    return error ? [formatTrouble({ city, url: urls.get(key), error })] : [];
  });
  if (troubles.length > 0) console.error(`${answered.length > 0 ? '\n' : ''}${troubles.join('\n')}`);
  if (answered.length === 0) process.exitCode = 1;
});

function usualUrl({ key, port }) {
  return [key, `${originOf(readSettings(), port)}/graphql`];
}

/** Such as `portland=http://localhost:1437/graphql,salt-lake-city=http://localhost:1438/graphql`. */
function givenUrls(text, cities) {
  const given = (text?.split(',') ?? []).map((each) => each.split(/=(.*)/s).slice(0, 2));
  const unknown = given.find(([key, url]) => !url || !cities.some((city) => city.key === key));
  if (!unknown) return given;
  const keys = cities.map(({ key }) => key).join(', ');
  throw new UsageError(`--urls takes city=address, separated by commas. The cities are: ${keys}.`);
}

async function loadNetwork() {
  try {
    return await import('sister-cities-sdk/network');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('The SDK is not built yet. Start the cities first: npm start -- --all', 1);
  }
}
