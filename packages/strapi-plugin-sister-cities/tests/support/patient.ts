import type { Answer } from './api';

const MOST_TRIES = 50;
const PAUSE_MS = 20;

/**
 * Asks as often as it takes where two processes write to a file of SQLite: it has one writer at a time, and tells the other
 * one at once that it may try again (503) where waiting could last for ever. PostgreSQL lets them wait, and is asked once.
 */
export const patiently = async (send: () => Promise<Answer>): Promise<Answer> => {
  const mayBeBusy = globalThis.TEST_DATABASE_CLIENT === 'sqlite';
  for (let tries = 1; ; tries += 1) {
    const answer = await send();
    if (!mayBeBusy || answer.status !== 503 || tries >= MOST_TRIES) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
};
