import path from 'node:path';
import { rootDir } from './paths.mjs';
import { build, install, locked } from './prepare.mjs';
import { runVisibly } from './run-command.mjs';

const jest = path.join(rootDir, 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs a program with Node after installing and building what is missing; ends with 1 where it fails. */
async function runPrepared(args, settings = {}) {
  await locked(async () => {
    await install();
    await build('plugin');
  });
  await runVisibly([process.execPath, ...args], { env: { ...process.env, ...settings } });
}

/** Runs a program in TypeScript, given relative to the root. */
export function runProgram(program, args) {
  return runPrepared(['-r', 'esbuild-register', path.join(rootDir, program), ...args]);
}

/** Runs tests that print what they found. */
export function runReport(project, pattern, settings) {
  const files = pattern === '' ? [] : ['--testPathPatterns', pattern];
  return runPrepared([jest, '--selectProjects', project, ...files], settings);
}
