import { builds } from './builds.mjs';
import { defaultCity } from './cities.mjs';
import { launchStrapi } from './launch-strapi.mjs';
import { readOptions } from './options.mjs';
import { labelsFor } from './output.mjs';
import { requireFreePort } from './port.mjs';
import { build, install, locked } from './prepare.mjs';
import { ensureSecrets } from './secrets.mjs';
import { originOf, readSettings } from './settings.mjs';
import { everyHost, oneHost } from './start-hosts.mjs';
import { step } from './steps.mjs';
import { summary } from './summary.mjs';
import { withReadableErrors } from './usage-error.mjs';

const usage = `Usage: npm start -- [--city ${defaultCity}] [--port 1337]
       npm start -- --all`;
const knownOptions = {
  city: { type: 'string' },
  port: { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean' },
};

export function start(args) {
  return withReadableErrors(async () => {
    const options = readOptions(args, knownOptions);
    if (options.help) return console.log(usage);

    const settings = readSettings();
    const hosts = options.all ? everyHost(options, settings) : oneHost(options, settings);
    for (const { port } of hosts) {
      await requireFreePort(
        port,
        settings.HOST,
        options.all ? ', such as a city that runs already.' : undefined,
      );
    }
    await locked(async () => {
      await install();
      for (const name of Object.keys(builds)) await build(name);
      await step('Make the secrets', () => ensureSecrets());
    });

    const servers = await startHosts(hosts, settings);
    if (options.all) console.log('Ask all of them:  npm run network\n');
    process.exitCode = Math.max(...(await Promise.all(servers.map(({ ended }) => ended))));
  });
}

/** One after the other: the first start of a city loads its content. If one fails, the others are stopped again. */
async function startHosts(hosts, settings) {
  const servers = [];
  const labels = hosts.length > 1 ? labelsFor(hosts.map(({ city }) => city.name)) : [];
  try {
    for (const [index, { city, port }] of hosts.entries()) {
      const origin = originOf(settings, port);
      const launch = { city: city.key, port, origin, label: labels[index] };
      const server = await step(`Start ${city.name}`, () => launchStrapi(launch));
      console.log(summary({ city, origin, reports: server.reports }));
      if (hosts.length > 1) void server.ended.then((code) => tellEnd(city, code));
      servers.push(server);
    }
    return servers;
  } catch (error) {
    // What stops them when this process is asked to stop.
    process.emit('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    throw error;
  }
}

function tellEnd({ name }, code) {
  if (code !== 0) console.error(`${name} has stopped with code ${code}. The other cities go on.`);
}
