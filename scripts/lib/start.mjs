import { builds } from './builds.mjs';
import { defaultCity, findCity } from './cities.mjs';
import { launchStrapi } from './launch-strapi.mjs';
import { readOptions, readPort } from './options.mjs';
import { requireFreePort } from './port.mjs';
import { build, install, locked } from './prepare.mjs';
import { ensureSecrets } from './secrets.mjs';
import { originOf, readSettings } from './settings.mjs';
import { step } from './steps.mjs';
import { summary } from './summary.mjs';
import { withReadableErrors } from './usage-error.mjs';

const usage = `Usage: npm start -- [--city ${defaultCity}] [--port 1337]`;
const knownOptions = { city: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } };

export function start(args) {
  return withReadableErrors(async () => {
    const options = readOptions(args, knownOptions);
    if (options.help) return console.log(usage);

    const settings = readSettings();
    const city = findCity(options.city ?? settings.CITY);
    const port = readPort(options.port || settings.PORT || city.port);
    await requireFreePort(port, settings.HOST);
    await locked(async () => {
      await install();
      for (const name of Object.keys(builds)) await build(name);
      await step('Make the secrets', () => ensureSecrets());
    });

    const origin = originOf(settings, port);
    const server = await step(`Start ${city.name}`, () => launchStrapi({ city: city.key, port, origin }));
    console.log(summary({ city, origin, reports: server.reports }));
    process.exitCode = await server.ended;
  });
}
