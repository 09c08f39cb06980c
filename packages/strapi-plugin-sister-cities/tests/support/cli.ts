import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';

const STRAPI = resolve(dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');

/** How a command ended; without a code where it was killed. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs a `strapi …` command in the folder of a host, on the database of the host that was started last. */
export const run = (
  directory: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [STRAPI, ...args], {
      cwd: directory,
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.once('error', failed);
    child.once('close', (code) => {
      done({ code, output });
    });
  });
