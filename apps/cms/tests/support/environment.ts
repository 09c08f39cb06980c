import { types } from 'node:util';

import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

import type { Witness } from './witnesses';

const MOST_MS = 10_000;

/** What one of them tells. One that hangs is not waited for, so that the others are heard before the time is up. */
const toldInTime = async (tells: Witness): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((give) => {
    timer = setTimeout(() => {
      give('A witness took too long.');
    }, MOST_MS);
  });
  return Promise.race([tells(), silence]).finally(() => {
    clearTimeout(timer);
  });
};

const told = async (witnesses: Witness[]): Promise<string> => {
  const accounts = await Promise.allSettled(witnesses.map(toldInTime));
  return accounts
    .map((account) => (account.status === 'fulfilled' ? account.value : 'A witness could not tell.'))
    .filter((account) => account !== '')
    .join('\n');
};

/**
 * Where a story is told. A failure that happens only on a slow machine is not seen again: what the pages said and what the
 * server logged at that moment stands before the error.
 */
export default class StoryEnvironment extends TestEnvironment {
  readonly #witnesses: Witness[] = [];

  override async setup(): Promise<void> {
    await super.setup();
    this.global.storyWitnesses = this.#witnesses;
  }

  async handleTestEvent(event: Circus.AsyncEvent): Promise<void> {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const { error } = event;
    const accounts = await told(this.#witnesses);
    if (types.isNativeError(error)) error.stack = `${accounts}\n${error.stack ?? error.message}`;
    // What took too long is told in words alone.
    else event.error = `${accounts}\n${String(error)}`;
  }
}
