import { DEFINITIONS } from '../server/src/content-types';
import { uidOf } from '../shared/names';

import { createTestDatabase } from './support/database';
import type { TestDatabase } from './support/database';
import { requiredOf } from './support/samples';
import { startServedNode } from './support/served-node';
import type { ServedNode } from './support/served-node';

interface Outcome {
  done: boolean;
  isThere?: boolean;
  name?: string;
  message?: string;
}

let database: TestDatabase;
let node: ServedNode;

beforeAll(async () => {
  database = await createTestDatabase();
  node = await startServedNode(database.connection);
});

afterAll(async () => {
  await node.kill();
  await database.drop();
});

const EACH = 250;

/** Documents that are raced for at the same time. */
const AT_ONCE = 10;

const CITY = uidOf('city');
const GOAL = uidOf('goal');

const isWritten = (value: unknown): value is { documentId: string } =>
  typeof value === 'object' && value !== null && 'documentId' in value;

const created = async (uid: string, data: Record<string, unknown>): Promise<string> => {
  const written = await node.call('documents', uid, 'create', { data });
  if (!isWritten(written)) throw new Error('Nothing was made.');
  return written.documentId;
};

const told = ({ done, isThere, name, message }: Outcome): string =>
  done ? (isThere ? 'done' : 'nothing') : `${String(name)}: ${String(message)}`;

/** What became of each of two writers at once, and how often; who is first of equals does not matter. */
const races = async (
  uid: string,
  methods: [string, string],
  make: (count: number) => Record<string, unknown>,
): Promise<Map<string, number>> => {
  const outcomes = new Map<string, number>();
  const race = async (count: number): Promise<void> => {
    const documentId = await created(uid, make(count));
    const params = { documentId, data: { source: `race ${String(count)}` } };
    const answer = await node.call('race', uid, methods, params);
    const results: Outcome[] = JSON.parse(JSON.stringify(answer));
    const words = results.map((each, index) => `${String(methods[index])} ${told(each)}`);
    const key = (methods[0] === methods[1] ? words.sort() : words).join(', ');
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  };
  for (let begun = 0; begun < EACH; begun += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => race(begun + index)));
  return outcomes;
};

const city = (kind: string) => (count: number) => ({
  name: `City ${kind}`,
  slug: `${kind}-${String(count)}`,
  countryCode: 'CH',
});

const goal = (kind: string) => (count: number) => ({
  ...requiredOf(DEFINITIONS.goal),
  key: `${kind}-${String(count)}`,
});

const gone = (what: string): string =>
  `NotFoundError: There is no such ${what}: it was deleted, or it never was. Nothing was saved.`;

/** Every race ended in one of these ways, and none in another. */
const expectOnly = (outcomes: Map<string, number>, ways: string[]): void => {
  expect([...outcomes.keys()].filter((each) => !ways.includes(each))).toEqual([]);
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(EACH);
  expect([node.end(), node.output()]).toEqual([undefined, expect.not.stringMatching(/unhandled|TypeError/i)]);
};

describe(`${String(EACH)} races of two writers on one document`, () => {
  it('are won by both where both update', async () => {
    expectOnly(await races(CITY, ['update', 'update'], city('uu')), ['update done, update done']);
  });

  it('tell the update that the document is gone where the deletion came first', async () => {
    expectOnly(await races(CITY, ['delete', 'update'], city('du')), [
      'delete done, update done',
      `delete done, update ${gone('city')}`,
    ]);
  });

  it('tell the publication that the document is gone where the deletion came first', async () => {
    expectOnly(await races(GOAL, ['publish', 'delete'], goal('pd')), [
      'publish done, delete done',
      `publish ${gone('goal')}, delete done`,
    ]);
  });

  it('tell one of two deletions that the document is gone', async () => {
    expectOnly(await races(CITY, ['delete', 'delete'], city('dd')), [`delete ${gone('city')}, delete done`]);
  });
});
