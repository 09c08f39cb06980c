import fc from 'fast-check';

import { createStore } from './store';

const SETTINGS = { seed: 20261124, numRuns: 1_000 };
const MEMORY = 8_000;

const TAGS = ['city', 'event', 'letter', 'city:sapporo', 'city:*'];
const tags = fc.subarray(TAGS, { minLength: 1 });
const key = fc.constantFrom('a', 'b', 'c', 'd');

type Step =
  | { kind: 'begin'; key: string; tags: string[]; bytes: number }
  | { kind: 'end'; which: number }
  | { kind: 'drop'; tags: string[] }
  | { kind: 'clear' }
  | { kind: 'ask'; key: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('begin' as const),
    key,
    tags,
    bytes: fc.integer({ min: 0, max: 3_000 }),
  }),
  fc.record({ kind: fc.constant('end' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('drop' as const), tags }),
  fc.record({ kind: fc.constant('clear' as const) }),
  fc.record({ kind: fc.constant('ask' as const), key }),
);

/** What an answer was when its work began: it reads the state of each of its tags at once. */
interface Reading {
  key: string;
  tags: string[];
  bytes: number;
  begun: number;
  seen: string;
}

it('never serves what was read before the latest change of anything it depends on, in whatever order work begins and ends', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = createStore<Reading>();
      const versions = new Map(TAGS.map((tag) => [tag, 0]));
      const open: Reading[] = [];
      const stateOf = (read: string[]): string => read.map((tag) => versions.get(tag)).join();
      const change = (changed: string[]): void => {
        for (const tag of changed) versions.set(tag, (versions.get(tag) ?? 0) + 1);
      };
      for (const each of steps) {
        if (each.kind === 'begin') open.push({ ...each, begun: store.tick(), seen: stateOf(each.tags) });
        if (each.kind === 'end') {
          const [reading] = open.splice(each.which, 1);
          if (reading)
            store.keep(reading.key, { ...reading, value: reading, until: 1 }, reading.begun, MEMORY);
        }
        if (each.kind === 'drop') {
          change(each.tags);
          store.drop(each.tags);
        }
        if (each.kind === 'clear') {
          change(TAGS);
          store.clear();
        }
        if (each.kind === 'ask') {
          const served = store.get(each.key, 0);
          if (served) expect(stateOf(served.tags)).toBe(served.seen);
        }
        expect(store.bytes()).toBeLessThanOrEqual(MEMORY);
      }
    }),
    SETTINGS,
  );
});
