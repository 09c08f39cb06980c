import type { StandingDates } from './state';
import { refusedChange, refusedDates } from './unchanged';

const ACTIVE = { designation: 'friendship_city', standing: 'active' };

describe('a write that is no transition', () => {
  it('passes where it repeats what is on record', () => {
    expect(refusedChange(ACTIVE, { ...ACTIVE })).toEqual([]);
  });

  it.each([
    [
      { ...ACTIVE, standing: 'suspended' },
      [
        'standing is suspended, and on record it is active. Expected no change here: use the transition suspend (Suspended).',
      ],
    ],
    [
      { ...ACTIVE, standing: null },
      ['standing is empty, and on record it is active. Expected no change here: no transition leads there.'],
    ],
    [
      { designation: 'sister_city', standing: 'emeritus' },
      [
        'designation is sister_city, and on record it is friendship_city. Expected no change here: no transition leads there.',
        'standing is emeritus, and on record it is active. Expected no change here: no transition leads there.',
      ],
    ],
  ])('is told the transition that leads to %j', (wanted, told) => {
    const problems = refusedChange(ACTIVE, wanted);
    expect(problems.map(({ message }) => message)).toEqual(told);
    expect(problems.map(({ path, value }) => [path[0], value])).toEqual(
      Object.entries(wanted).filter(([name, value]) =>
        Object.entries(ACTIVE).some(([key, held]) => key === name && held !== value),
      ),
    );
  });
});

describe('a write of dates that belong to the history', () => {
  const stored: StandingDates = { designatedOn: '2022', endedOn: null, endCause: null };

  it('passes where it repeats them', () => {
    expect(refusedDates(stored, { ...stored })).toEqual([]);
  });

  it.each([
    [
      { designatedOn: '2023' },
      'designatedOn',
      'designatedOn is 2023, and on record it is 2022. Expected no change here: a designation dates itself; use the transition correct (Correction of the record) to mend it.',
    ],
    [
      { designatedOn: null },
      'designatedOn',
      'designatedOn is empty, and on record it is 2022. Expected no change here: a designation dates itself; use the transition correct (Correction of the record) to mend it.',
    ],
    [
      { endedOn: '2026' },
      'endedOn',
      'endedOn is 2026, and on record it is empty. Expected no change here: the transition terminate dates the end; use the transition correct (Correction of the record) to mend it.',
    ],
    [
      { endCause: 'law' },
      'endCause',
      'endCause is law, and on record it is empty. Expected no change here: the transition terminate tells why it ended; use the transition correct (Correction of the record) to mend it.',
    ],
  ])('is told what writes them: %j', (change: Partial<StandingDates>, name, message) => {
    const wanted: StandingDates = { ...stored, ...change };
    expect(refusedDates(stored, wanted)).toEqual([
      { path: [name], message, value: Object.values(change)[0] },
    ]);
  });
});
