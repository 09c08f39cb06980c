import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFailedTests } from './failed-tests.mjs';
import { npm } from './npm.mjs';
import { rootDir } from './paths.mjs';
import { build, locked } from './prepare.mjs';
import { runLogged, runShownAtEnd, runVisibly, StepFailed } from './run-command.mjs';
import { secondsSince } from './steps.mjs';

const jest = path.join(rootDir, 'node_modules', 'jest', 'bin', 'jest.js');

/** Resolves with the result, and with the tests that failed: what a long run printed of them is far away by its end. */
export async function runTestStep(testStep) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sister-cities-test-'));
  const report = path.join(folder, 'report.json');
  try {
    await run(testStep, report);
    return { result: 'passed', failed: [] };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { result: 'failed', failed: readFailedTests(report, rootDir) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(testStep, report) {
  if (testStep.build) return locked(() => build(testStep.build));
  const { name, script, jest: project, workers = 1, leaks = false, alone = false } = testStep;
  if (script) return beside(name, () => runLogged(name, npm('run', script)));
  console.log(`… ${name}`);
  const options = [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`];
  const runJest = alone ? runVisibly : runShownAtEnd;
  return runJest([process.execPath, jest, '--selectProjects', project, ...options], {
    env: { ...process.env, ...(leaks ? { TEST_PROCESS_PER_FILE: 'true' } : {}) },
  });
}

/** Says so in whole lines: what runs beside it writes to the same terminal. */
async function beside(name, work) {
  const startedAt = Date.now();
  console.log(`… ${name}`);
  try {
    await work();
    console.log(`✓ ${name} (${secondsSince(startedAt)})`);
  } catch (error) {
    console.log(`✗ ${name} (${secondsSince(startedAt)})`);
    if (error instanceof StepFailed) console.error(error.report());
    throw error;
  }
}
