import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFailedTests } from './failed-tests.mjs';
import { npm } from './npm.mjs';
import { rootDir } from './paths.mjs';
import { build, locked } from './prepare.mjs';
import { runBesideOthers, runLogged, runVisibly, StepFailed } from './run-command.mjs';
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
  const { name, script, jest: project, workers = 1, alone = false } = testStep;
  if (script) return step(name, () => runLogged(name, npm('run', script)), { plain: !alone });
  const options = [`--maxWorkers=${workers}`, '--json', `--outputFile=${report}`];
  const command = [process.execPath, jest, '--selectProjects', project, ...options];
  if (!alone) return runBesideOthers(name, command);
  console.log(`… ${name}`);
  return runVisibly(command);
}
