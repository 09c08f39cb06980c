import { StepFailed } from './run-command.mjs';
import { startSpinner } from './spinner.mjs';

/**
 * Shows one step and how long it took. `work` returns `false` for "there was nothing to do",
 * and may call `say` to change what the line says. In `plain` lines nothing moves: something else writes beside it.
 */
export async function step(title, work, { plain = false } = {}) {
  const startedAt = Date.now();
  const spinner = startSpinner(title, { plain });
  try {
    const result = await work(spinner.say);
    spinner.stop(result === false ? `✓ ${title}: up to date` : `✓ ${title} (${secondsSince(startedAt)})`);
    return result;
  } catch (error) {
    spinner.stop(`✗ ${title} (${secondsSince(startedAt)})`);
    if (error instanceof StepFailed) console.error(error.report());
    throw error;
  }
}

export function secondsSince(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
