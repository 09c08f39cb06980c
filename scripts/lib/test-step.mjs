import path from 'node:path';
import { npm } from './npm.mjs';
import { rootDir } from './paths.mjs';
import { build, locked } from './prepare.mjs';
import { runLogged, runVisibly, StepFailed } from './run-command.mjs';
import { step } from './steps.mjs';

const jest = path.join(rootDir, 'node_modules', 'jest', 'bin', 'jest.js');

export async function runTestStep(testStep) {
  try {
    await run(testStep);
    return 'passed';
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return 'failed';
  }
}

async function run(testStep) {
  if (testStep.build) return locked(() => build(testStep.build));
  if (testStep.script) {
    return step(testStep.name, () => runLogged(testStep.name, npm('run', testStep.script)));
  }
  console.log(`… ${testStep.name}`);
  const { jest: project, workers = 1 } = testStep;
  return runVisibly([process.execPath, jest, '--selectProjects', project, `--maxWorkers=${workers}`]);
}
