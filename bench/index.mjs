import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../scripts/lib/npm.mjs';
import { readOptions } from '../scripts/lib/options.mjs';
import { build, install, locked } from '../scripts/lib/prepare.mjs';
import { runLogged } from '../scripts/lib/run-command.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { withReadableErrors } from '../scripts/lib/usage-error.mjs';

const benchDir = path.dirname(fileURLToPath(import.meta.url));
const postgraphileDir = path.join(benchDir, 'postgraphile');

await withReadableErrors(async () => {
  const args = process.argv.slice(2);
  const options = readOptions(args, {
    sizes: { type: 'string' },
    questions: { type: 'string' },
    servers: { type: 'string' },
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    database: { type: 'string' },
  });
  await locked(async () => {
    await install();
    await build('plugin');
    if (wantsPostGraphile(options)) await step('Install PostGraphile', installPostGraphile);
  });
  process.exitCode = await run(args);
});

function wantsPostGraphile({ servers, database }) {
  return database !== 'sqlite' && (servers === undefined || servers.split(',').includes('postgraphile'));
}

async function installPostGraphile() {
  const lockfile = path.join(postgraphileDir, 'package-lock.json');
  const note = path.join(postgraphileDir, 'node_modules', '.installed-lockfile');
  const wanted = fs.readFileSync(lockfile, 'utf8');
  if (fs.existsSync(note) && fs.readFileSync(note, 'utf8') === wanted) return false;
  await runLogged('postgraphile', npm('ci', '--no-audit', '--no-fund', '--loglevel=error'), {
    cwd: postgraphileDir,
  });
  fs.writeFileSync(note, wanted);
  return undefined;
}

function run(args) {
  const child = spawn(process.execPath, ['-r', 'esbuild-register', path.join(benchDir, 'run.ts'), ...args], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
