import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFailedTests } from './failed-tests.mjs';
import { npm } from './npm.mjs';
import { rootDir } from './paths.mjs';
import { build, locked } from './prepare.mjs';
import { runLogged, runVisibly, StepFailed } from './run-command.mjs';
import { step } from './steps.mjs';

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
  if (testStep.script) {
    return step(testStep.name, () => runLogged(testStep.name, npm('run', testStep.script)));
  }
  console.log(`… ${testStep.name}`);
  const { jest: project, workers = 1, leaks = false } = testStep;
  const options = [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`];
  return runVisibly([process.execPath, jest, '--selectProjects', project, ...options], {
    env: { ...process.env, ...(leaks ? { TEST_PROCESS_PER_FILE: 'true' } : {}) },
  });
}
