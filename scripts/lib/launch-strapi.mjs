import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { holdOutput } from './output.mjs';
import { cmsDir } from './paths.mjs';
import { StepFailed } from './run-command.mjs';
import { stopTogether } from './stop-together.mjs';
import { strapi, strapiEnv } from './strapi.mjs';

/**
 * Resolves when Strapi answers. Until then what it prints is held back, and shown only if it fails; after that each line
 * begins with the `label`, if there is one.
 * `reports` is what the host has to say for the summary, `ended` the code to exit with one day.
 */
export async function launchStrapi({ city, port, origin, label }) {
  const [command, ...args] = strapi('start');
  const child = spawn(command, args, {
    cwd: cmsDir,
    env: serverEnv(city, port),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const reports = {};
  child.on('message', ({ topic, value }) => (reports[topic] = value));
  const output = holdOutput(child, { label });
  const ended = stopTogether(child);

  const polling = new AbortController();
  const code = await Promise.race([ended, untilHealthy(origin, polling.signal)]);
  polling.abort();
  if (code === 0) process.exit();
  if (code !== undefined) throw new StepFailed('Strapi did not start.', output.held());
  output.passThrough();
  return { reports, ended };
}

function serverEnv(city, port) {
  return {
    ...strapiEnv(),
    NODE_ENV: process.env.NODE_ENV || 'development',
    CITY: city,
    PORT: String(port),
    SISTER_CITIES_REPORT_TO_PARENT: 'true',
    // The output is piped, which would otherwise switch the colours off.
    ...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
  };
}

async function untilHealthy(origin, signal) {
  while (!signal.aborted) {
    try {
      const answer = await fetch(`${origin}/_health`, { signal: AbortSignal.timeout(2000) });
      if (answer.ok) return undefined;
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
}
