const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Asks the child to stop when this process is asked to, and resolves with the code to exit with:
 * a stop that was asked for is a success.
 */
export function stopTogether(child) {
  let asked = false;
  const stop = () => {
    asked = true;
    child.kill('SIGTERM');
  };
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => child.once('close', (code) => resolve(asked ? 0 : code || 1)));
}
