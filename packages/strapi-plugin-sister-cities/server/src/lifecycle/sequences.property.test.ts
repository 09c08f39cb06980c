import fc from 'fast-check';

import type { TransitionRequest } from '../../../shared/transition-request';
import { valuesOf } from '../../../shared/vocabulary';

import { lifeCorrected } from './correction';
import type { CorrectableEntry } from './correction';
import { lifeAfter } from './effects';
import { replay } from './replay';
import type { ReplayedEntry } from './replay';
import { isPossible, PROPOSED, sameState } from './state';
import type { Life, State } from './state';
import { STEP_NAMES, stateAfter, transitionsFrom } from './transitions';
import type { Step, Transition } from './transitions';

const SEED = 20261124;
const RUNS = 10_000;

const NOWHERE: State = { designation: null, standing: null };

/** Every state that a relationship can be recorded in when it enters. */
const ENTRIES: State[] = [
  PROPOSED,
  ...['friendship_city', 'sister_city'].flatMap((designation) =>
    ['active', 'suspended', 'emeritus', 'terminated'].map((standing) => ({ designation, standing })),
  ),
].filter(isPossible);

interface Entry extends ReplayedEntry, CorrectableEntry {
  transition: Transition;
  to: Life;
}

type Correction = Partial<TransitionRequest>;

/** What a correction may tell: that an entry is taken back, other facts, or what should have been recorded. */
const CORRECTIONS: readonly Correction[] = [
  { restore: true },
  {},
  { designatedOn: '1988-05' },
  { endedOn: '2026' },
  { standing: 'proposed' },
  { designation: 'friendship_city', standing: 'active' },
  { designation: 'sister_city', standing: 'suspended' },
  { designation: 'sister_city', standing: 'terminated', endedOn: '2026', endCause: 'law' },
  { designation: 'friendship_city', standing: 'emeritus' },
  { designation: 'sister_city', standing: 'declined' },
  { standing: 'active' },
];

type Act =
  | { kind: 'step'; step: Step; on: string; passes: boolean }
  | { kind: 'correct'; index: number; told: Correction }
  | { kind: 'past' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      step: fc.constantFrom(...STEP_NAMES),
      on: fc.integer({ min: 1900, max: 2026 }).map(String),
      passes: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      index: fc.nat({ max: 20 }),
      told: fc.constantFrom(...CORRECTIONS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'past' as const }) },
);

const enteredAs = (state: State): Entry => ({
  key: 'entry-1',
  sequence: 1,
  transition: sameState(state, PROPOSED) ? 'propose' : 'record_existing',
  from: NOWHERE,
  to: {
    ...state,
    dates: { designatedOn: state.designation === null ? null : '1959', endedOn: null, endCause: null },
  },
});

/** What an act makes of a history: one entry more, or nothing where it is refused. */
const after = (history: readonly Entry[], done: Act): Entry[] => {
  const now = history.at(-1)?.to;
  if (!now) return [];
  const add = (transition: Transition, to: Life): Entry[] => [
    ...history,
    { key: `entry-${String(history.length + 1)}`, sequence: history.length + 1, transition, from: now, to },
  ];
  if (done.kind === 'past') return add('designate_sister', now);
  if (done.kind === 'correct') {
    const key = history[done.index]?.key ?? 'nothing';
    const life = lifeCorrected(
      { transition: 'correct', sequence: history.length, corrects: key, ...done.told },
      history,
    );
    return Array.isArray(life) ? [...history] : add('correct', life);
  }
  const life = lifeAfter(done.step, now, { on: done.on, endCause: 'other' });
  if (!life) return [...history];
  return add(done.step, done.passes ? life : now);
};

const lived = (entry: State, acts: readonly Act[]): Entry[] =>
  acts.reduce((history, each) => after(history, each), [enteredAs(entry)]);

/** Where a history leads by the names of its transitions alone, whatever its entries say of before and after. */
const toldByNames = (history: readonly Entry[]): State => {
  const { designation, standing } = history.reduce<State>((state, entry, index) => {
    if (index === 0 || entry.transition === 'correct') return entry.to;
    const moved = !sameState(entry.from, entry.to);
    return (moved ? stateAfter(entry.transition, state) : undefined) ?? state;
  }, NOWHERE);
  return { designation, standing };
};

const anyLife = fc.record({ entry: fc.constantFrom(...ENTRIES), acts: fc.array(act, { maxLength: 25 }) });

describe(`in ${String(RUNS)} lives of a relationship`, () => {
  it('no sequence of transitions, failed votes and corrections leads out of the machine', () => {
    fc.assert(
      fc.property(anyLife, ({ entry, acts }) => {
        for (const { to } of lived(entry, acts)) expect(isPossible(to)).toBe(true);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('the history, told again from its first entry, leads to where the relationship stands', () => {
    fc.assert(
      fc.property(anyLife, ({ entry, acts }) => {
        const history = lived(entry, acts);
        const { state, flaws } = replay(history);
        expect(flaws).toEqual([]);
        expect(sameState(state, toldByNames(history))).toBe(true);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('an end is an end, and a date of designation goes with a designation', () => {
    fc.assert(
      fc.property(anyLife, ({ entry, acts }) => {
        for (const { to } of lived(entry, acts)) {
          if (['terminated', 'declined', 'withdrawn'].includes(to.standing ?? ''))
            expect(transitionsFrom(to)).toEqual([]);
          else expect(to.dates).toMatchObject({ endedOn: null, endCause: null });
          if (to.designation === null) expect(to.dates.designatedOn).toBeNull();
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('an entry that was changed or taken out of a history shows', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(), fc.boolean(), ({ entry, acts }, place, isTakenOut) => {
        const history = lived(entry, acts);
        fc.pre(history.length > 1);
        const index = place % (history.length - 1);
        const forged = isTakenOut
          ? history.filter((_, at) => at !== index)
          : history.map((each, at) =>
              at === index ? { ...each, to: { designation: 'x', standing: 'y' } } : each,
            );
        expect(replay(forged).flaws).not.toEqual([]);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('the machine', () => {
  it('leads on from every state that has not ended, and only to states of the machine', () => {
    for (const designation of [null, ...valuesOf('designation')]) {
      for (const standing of valuesOf('standing')) {
        const state = { designation, standing };
        if (!isPossible(state)) continue;
        const next = transitionsFrom(state).map((step) => stateAfter(step, state));
        expect(next.every((each) => each !== undefined && isPossible(each))).toBe(true);
        expect([standing, next.length > 0]).toEqual([
          standing,
          !['terminated', 'declined', 'withdrawn'].includes(standing),
        ]);
      }
    }
  });
});
