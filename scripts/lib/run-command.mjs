import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir, rootDir } from './paths.mjs';
import { UsageError } from './usage-error.mjs';

// A tool that fails says why at the end, npm at the beginning.
const shownAtStart = 20;
const shownAtEnd = 80;

export class StepFailed extends UsageError {
  constructor(reason, output = '', logFile) {
    super('', 1);
    Object.assign(this, { reason, output, logFile });
  }

  report() {
    const where = this.logFile ? `\nThe whole output is in ${path.relative(rootDir, this.logFile)}.` : '';
    return `${shorten(this.output.trimEnd())}\n\n${this.reason}${where}`;
  }
}

function shorten(output) {
  const lines = output.split('\n');
  if (lines.length <= shownAtStart + shownAtEnd) return output;
  return [...lines.slice(0, shownAtStart), '…', ...lines.slice(-shownAtEnd)].join('\n');
}

/** Runs quietly. The output is kept in memory until the end because `npm ci` empties the log's folder. */
export async function runLogged(name, [command, ...args], options = {}) {
  const child = spawn(command, args, { cwd: rootDir, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await exitCode(child);
  const logFile = logFileOf(name);
  fs.writeFileSync(logFile, output);
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`, output, logFile);
}

export async function runVisibly([command, ...args], options = {}) {
  const code = await exitCode(spawn(command, args, { cwd: rootDir, stdio: 'inherit', ...options }));
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`);
}

/** What it prints goes to a file as it comes, and is shown whole at its end: something else runs beside it. */
export async function runBesideOthers(name, [command, ...args], options = {}) {
  const logFile = logFileOf(name);
  const log = fs.openSync(logFile, 'w');
  console.log(`… ${name}, which prints to ${path.relative(rootDir, logFile)}`);
  const code = await exitCode(
    spawn(command, args, { cwd: rootDir, stdio: ['ignore', log, log], ...options }),
  );
  fs.closeSync(log);
  console.log(`\n${name}:`);
  await pipeline(fs.createReadStream(logFile), process.stdout, { end: false });
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`);
}

function logFileOf(name) {
  fs.mkdirSync(cacheDir, { recursive: true });
  return path.join(cacheDir, `${name}.log`);
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new StepFailed(`This step could not be started: ${error.message}`)));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
