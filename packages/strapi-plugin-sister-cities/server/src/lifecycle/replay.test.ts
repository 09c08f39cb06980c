import { replay } from './replay';
import type { ReplayedEntry } from './replay';

const nowhere = { designation: null, standing: null };
const friendship = { designation: 'friendship_city', standing: 'active' };
const sister = { designation: 'sister_city', standing: 'active' };
const suspended = { ...sister, standing: 'suspended' };

/** Lviv, were it made a sister city at the second vote, and suspended. */
const HISTORY: ReplayedEntry[] = [
  { sequence: 1, transition: 'record_existing', from: nowhere, to: friendship },
  { sequence: 2, transition: 'change_friendship_to_sister', from: friendship, to: friendship },
  { sequence: 3, transition: 'change_friendship_to_sister', from: friendship, to: sister },
  { sequence: 4, transition: 'suspend', from: sister, to: suspended },
  { sequence: 5, transition: 'correct', from: suspended, to: sister },
];

const flawsWith = (place: number, change: Partial<ReplayedEntry>): string[] =>
  replay(HISTORY.map((entry, index) => (index === place ? { ...entry, ...change } : entry))).flaws.map(
    ({ sequence, message }) => `${String(sequence)}: ${message}`,
  );

describe('a history told again', () => {
  it('leads to where the relationship stands', () => {
    expect(replay(HISTORY)).toEqual({ state: sister, flaws: [] });
    expect(replay([])).toEqual({ state: nowhere, flaws: [] });
  });

  it.each([
    [0, { transition: 'suspend' as const }, '1: Entry is the first, and enters nothing.'],
    [0, { from: sister }, '1: Entry begins at sister_city, active, after no designation, no standing.'],
    [2, { transition: 'propose' as const }, '3: Entry enters a relationship that is on record already.'],
    [
      4,
      { to: { designation: 'friendship_city', standing: 'emeritus' } },
      '5: Entry is correct, which does not lead on from sister_city, suspended.',
    ],
    [2, { sequence: 7 }, '7: Entry is entry 7, and stands in place 3.'],
    [2, { from: sister }, '3: Entry begins at sister_city, active, after friendship_city, active.'],
    [
      3,
      { transition: 'resume' as const },
      '4: Entry is resume, which does not lead on from sister_city, active.',
    ],
    [
      3,
      { to: { ...sister, standing: 'emeritus' } },
      '4: Entry is suspend, and ends at sister_city, emeritus.',
    ],
  ])('shows what cannot have happened: entry %i with %j', (place, change, flaw) => {
    expect(flawsWith(place, change)).toContain(flaw);
  });
});
