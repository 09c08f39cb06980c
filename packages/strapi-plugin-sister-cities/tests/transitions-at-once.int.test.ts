import { startSecondNode } from './support/second-node';
import type { SecondNode } from './support/second-node';
import { EXISTING, SUSPENDED, VOTE, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

declare const TEST_DATABASE_CLIENT: 'sqlite' | 'postgres';

/** Several nodes share a PostgreSQL; a SQLite belongs to one. */
const [NODES, AT_ONCE] = TEST_DATABASE_CLIENT === 'postgres' ? [2, 1000] : [1, 100];

let host: Host;
let made: Workshop;
let second: SecondNode | undefined;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  if (NODES === 2) second = await startSecondNode();
});

afterAll(async () => {
  await second?.kill();
  await host.stop();
});

interface Attempts {
  succeeded: number;
  refusals: Map<string, number>;
}

/** Asks for a transition many times at once, by turns on each node, and counts what became of it. */
const attempt = async (id: string, requests: readonly Record<string, unknown>[]): Promise<Attempts> => {
  const ask = (index: number): Promise<unknown> => {
    const args = [id, requests[index % requests.length]];
    if (second && index % NODES === 1) return second.call('transitions', 'make', args);
    return host.strapi
      .plugin('sister-cities')
      .service('transitions')
      .make(...args);
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, (_, index) => ask(index)));
  const refusals = new Map<string, number>();
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    const { message }: Error = result.reason;
    const words = message.replace(/^The history of this relationship has \d+/, 'The history has more');
    refusals.set(words, (refusals.get(words) ?? 0) + 1);
  }
  return { succeeded: results.filter(({ status }) => status === 'fulfilled').length, refusals };
};

const conflict = (seen: number): string =>
  `The history has more entries by now, and ${String(seen)} when you looked. Expected nobody to have changed it since: look at it again, and decide then.`;

const RESUMED = { transition: 'resume', ...VOTE, decidedOn: '2024', reason: 'Peace.' };
const EMERITUS = { transition: 'make_emeritus', ...VOTE, decidedOn: '2024' };

describe(`${String(AT_ONCE)} people on ${String(NODES)} node(s) who decide at once`, () => {
  it('make one transition from each state, and everybody else is told so', async () => {
    const id = await made.relationship('at-once', EXISTING);
    const first = await attempt(id, [{ ...SUSPENDED, sequence: 1 }]);
    expect([first.succeeded, [...first.refusals]]).toEqual([1, [[conflict(1), AT_ONCE - 1]]]);
    // Two ways lead on from here, and only one of them is gone.
    const next = await attempt(id, [
      { ...RESUMED, sequence: 2 },
      { ...EMERITUS, sequence: 2 },
    ]);
    expect([next.succeeded, [...next.refusals]]).toEqual([1, [[conflict(2), AT_ONCE - 1]]]);
    const entries = await made.history(id);
    expect(
      entries.map(({ sequence, fromStanding, toStanding }) => [sequence, fromStanding, toStanding]),
    ).toEqual([
      [1, null, 'active'],
      [2, 'active', 'suspended'],
      [3, 'suspended', expect.stringMatching(/^(active|emeritus)$/)],
    ]);
    expect(await made.states(id)).toEqual([['sister_city', entries[2]?.toStanding]]);
  });
});
