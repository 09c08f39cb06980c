import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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
export async function runLogged(name, command, options) {
  const { code, output } = await runKept(command, options);
  const logFile = path.join(cacheDir, `${name}.log`);
  fs.mkdirSync(cacheDir, { recursive: true });
  fs.writeFileSync(logFile, output);
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`, output, logFile);
}

export async function runVisibly([command, ...args], options = {}) {
  const code = await exitCode(spawn(command, args, { cwd: rootDir, stdio: 'inherit', ...options }));
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`);
}

/** Shows what it has printed at its end, whole: something else runs beside it. */
export async function runShownAtEnd(command, options) {
  const { code, output } = await runKept(command, options);
  process.stdout.write(output);
  if (code !== 0) throw new StepFailed(`This step ended with code ${code}.`);
}

async function runKept([command, ...args], options) {
  const child = spawn(command, args, { cwd: rootDir, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return { code: await exitCode(child), output };
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new StepFailed(`This step could not be started: ${error.message}`)));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
