import { AsyncLocalStorage } from 'node:async_hooks';

const transitions = new AsyncLocalStorage<true>();

/** Runs work whose writes to the log, and to what the log decides, are the plugin's own. */
export const asTransition = <Result>(work: () => Promise<Result>): Promise<Result> =>
  transitions.run(true, work);

/** Whether the present write belongs to a transition. Every other write to the log is refused. */
export const inTransition = (): boolean => transitions.getStore() === true;
