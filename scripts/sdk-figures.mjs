/** Prints what the SDK weighs in time, from its built files: loading it in Node, and ending calls that are aborted. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sdkDir } from './lib/paths.mjs';
import { build, locked } from './lib/prepare.mjs';

await locked(() => build('sdk'));

const entry = pathToFileURL(path.join(sdkDir, 'dist', 'index.js')).href;

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

const times = async (count, measure) => {
  const all = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await measure());
  return all;
};

const tell = (what, all) =>
  console.log(`${what}: median ${median(all).toFixed(2)} ms, longest ${Math.max(...all).toFixed(2)} ms`);

const load = (specifier) => () => {
  const script = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start);`;
  const options = { encoding: 'utf8' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options));
};

const loads = { 'The SDK': load(entry), 'An empty module, to compare': load('data:text/javascript,') };
const loaded = Object.fromEntries(Object.keys(loads).map((what) => [what, []]));
// In turn, so that both meet the same machine.
for (let turn = 0; turn < 21; turn += 1)
  for (const [what, measure] of Object.entries(loads)) loaded[what].push(measure());
for (const [what, all] of Object.entries(loaded))
  tell(`${what}, loaded in a new process of Node (21 times)`, all);

const { createSisterCitiesClient } = await import(entry);
const silent = createServer(() => undefined);
await new Promise((resolve) => silent.listen(0, '127.0.0.1', resolve));
const client = createSisterCitiesClient({
  url: `http://127.0.0.1:${silent.address().port}/graphql`,
  timeout: 60_000,
});

const abort = async () => {
  const controller = new AbortController();
  const calls = Array.from({ length: 5 }, (_, page) =>
    client.cities({ pagination: { page: page + 1 }, signal: controller.signal }),
  );
  const settled = Promise.allSettled(calls);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  controller.abort();
  await settled;
  return performance.now() - start;
};

tell('Ending 5 pending calls after an abort (21 times)', await times(21, abort));
silent.closeAllConnections();
silent.close();
