/** As many as there are cores in the smallest machine that the tests are run on. */
const AT_ONCE = 2;

/**
 * Starts steps in the order of the list, two beside each other, and one that works `alone` when nothing else runs. After a
 * `required` one that failed nothing is started. Resolves with an outcome for each, in the order of the list.
 */
export async function runBeside(steps, run, skipped) {
  const running = new Set();
  const outcomes = [];
  let stopped = false;
  for (const step of steps) {
    while (running.size >= (step.alone ? 1 : AT_ONCE)) await Promise.race(running);
    if (stopped) {
      outcomes.push(skipped(step));
      continue;
    }
    const outcome = run(step).then((told) => {
      stopped ||= told.result === 'failed' && Boolean(step.required);
      return told;
    });
    outcomes.push(outcome);
    if (step.alone) {
      await outcome;
      continue;
    }
    const ended = outcome.finally(() => running.delete(ended));
    running.add(ended);
  }
  return Promise.all(outcomes);
}
