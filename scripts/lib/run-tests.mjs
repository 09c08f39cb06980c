import { readOptions } from './options.mjs';
import { install, locked } from './prepare.mjs';
import { runBeside } from './run-beside.mjs';
import { secondsSince } from './steps.mjs';
import { runTestStep } from './test-step.mjs';
import { UsageError, withReadableErrors } from './usage-error.mjs';

export function runTests(all, args) {
  return withReadableErrors(async () => {
    const options = readOptions(args, { only: { type: 'string' } });
    const chosen = options.only ? chooseSteps(all, options.only.split(',')) : all;
    const startedAt = Date.now();

    await locked(install);
    // One by itself need not wait with what it says.
    const steps = chosen.length === 1 ? chosen.map((each) => ({ ...each, alone: true })) : chosen;
    const outcomes = await runBeside(steps, runTimed, notRun);
    printOutcomes(outcomes);
    console.log(`\nTotal: ${secondsSince(startedAt)}`);
    if (outcomes.some(({ result }) => result !== 'passed')) process.exitCode = 1;
  });
}

export function chooseSteps(steps, names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new UsageError(`"${unknown}" is not a step. The steps are: ${known}.`);
  }
  return steps.filter(({ name }) => names.includes(name));
}

async function runTimed(step) {
  const startedAt = Date.now();
  const { result, failed } = await runTestStep(step).catch((error) => ({
    result: 'failed',
    failed: [String(error)],
  }));
  return { name: step.name, result, failed, time: secondsSince(startedAt) };
}

function notRun({ name }) {
  return { name, result: 'skipped', failed: [], time: '' };
}

function printOutcomes(outcomes) {
  const marks = { passed: '✓', failed: '✗', skipped: '–' };
  console.log('\nSummary');
  for (const { name, result, time } of outcomes) {
    console.log(`${marks[result]} ${name.padEnd(16)} ${result.padEnd(8)} ${time}`.trimEnd());
  }
  for (const { name, failed } of outcomes) {
    for (const each of failed) console.log(`\n✗ ${name}: ${each}`);
  }
}
