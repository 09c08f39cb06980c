import { StepFailed } from './run-command.mjs';
import { startSpinner } from './spinner.mjs';

/**
 * Shows one step and how long it took. `work` returns `false` for "there was nothing to do",
 * and may call `say` to change what the line says.
 */
export async function step(title, work) {
  const startedAt = Date.now();
  const spinner = startSpinner(title);
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
