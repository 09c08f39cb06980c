import fc from 'fast-check';

import type { LogEntry } from './log';
import { yearsActive } from './years-active';
import { yearsSince } from './years-since';

const entry = (sequence: number, of: Partial<LogEntry>): LogEntry => ({
  key: `entry-${String(sequence)}`,
  sequence,
  classification: 'suspend',
  result: 'pass',
  fromDesignation: 'sister_city',
  fromStanding: 'active',
  toDesignation: 'sister_city',
  toStanding: 'active',
  decidedOn: null,
  effectiveOn: null,
  corrects: null,
  ...of,
});

const suspended = (sequence: number, decidedOn: string | null, more: Partial<LogEntry> = {}): LogEntry =>
  entry(sequence, { classification: 'suspend', toStanding: 'suspended', decidedOn, ...more });

const resumed = (sequence: number, decidedOn: string | null, more: Partial<LogEntry> = {}): LogEntry =>
  entry(sequence, { classification: 'resume', fromStanding: 'suspended', decidedOn, ...more });

const active = (
  establishedOn: string | null,
  entries: LogEntry[],
  asOf = '2026-11-22',
  endedOn: string | null = null,
): string | null => {
  const years = yearsActive({ establishedOn, endedOn, entries }, asOf);
  return years && `${years.approximate ? 'about ' : ''}${String(years.years)}`;
};

const EXACT = '1988-06-01';

describe('the years that a relationship has been active', () => {
  it.each([
    ['1959', 'about 67'],
    ['1959-11', 'about 67'],
    ['1959-11-22', '67'],
    ['1959-11-23', '66'],
    [null, null],
    ['2027', null],
  ])('are those since %s while it was never suspended', (establishedOn, expected) => {
    expect(active(establishedOn, [])).toBe(expected);
  });

  it.each([
    ['a suspension that goes on', [suspended(2, '2022-06-01')], '34'],
    ['one that is over', [suspended(2, '2000-06-01'), resumed(3, '2010-06-01')], '28'],
    ['one that is not in force yet', [suspended(2, '2026-11-01', { effectiveOn: '2027-01-01' })], '38'],
    ['one in force before it was decided', [suspended(2, '2023-06-01', { effectiveOn: '2022-06-01' })], '34'],
    ['one whose year only is known', [suspended(2, '2022')], 'about 33'],
    [
      'one that failed in the vote',
      [suspended(2, '2022-06-01', { result: 'fail', toStanding: 'active' })],
      '38',
    ],
    [
      'one of the past, entered later',
      [
        suspended(5, '2000-06-01', { toStanding: 'active' }),
        resumed(4, '2010-06-01', { fromStanding: 'active' }),
      ],
      '28',
    ],
    ['one of which nobody knows the beginning', [suspended(2, null)], 'about 38'],
    ['one of which nobody knows the end', [suspended(2, '2000-06-01'), resumed(3, null)], 'about 38'],
    [
      'one that was corrected',
      [suspended(2, '2022-06-01'), entry(3, { classification: 'correct', corrects: 'entry-2' })],
      'about 34',
    ],
    [
      'years as emeritus',
      [
        entry(2, { classification: 'make_emeritus', toStanding: 'emeritus', decidedOn: '2016-06-01' }),
        entry(3, { classification: 'reactivate', fromStanding: 'emeritus', decidedOn: '2026-06-01' }),
      ],
      '28',
    ],
    [
      'a suspension that became emeritus',
      [
        suspended(2, '2016-06-01'),
        entry(3, {
          classification: 'make_emeritus',
          fromStanding: 'suspended',
          toStanding: 'emeritus',
          decidedOn: '2020-06-01',
        }),
      ],
      '28',
    ],
  ])('are fewer by %s', (_, entries, expected) => {
    expect(active(EXACT, entries)).toBe(expected);
  });

  it.each([
    [
      'a suspension that was entered by mistake counts as none',
      [
        suspended(2, '2016-06-01'),
        entry(3, { classification: 'correct', corrects: 'entry-2', fromStanding: 'suspended' }),
      ],
      '38',
    ],
    [
      'a resumption that was entered by mistake leaves it suspended',
      [
        suspended(2, '2016-06-01'),
        resumed(3, '2018-06-01'),
        entry(4, { classification: 'correct', corrects: 'entry-3', toStanding: 'suspended' }),
      ],
      '28',
    ],
    [
      'a correction may be corrected',
      [
        suspended(2, '2016-06-01'),
        entry(3, { classification: 'correct', corrects: 'entry-2', fromStanding: 'suspended' }),
        entry(4, { classification: 'correct', corrects: 'entry-3', toStanding: 'suspended' }),
      ],
      'about 28',
    ],
    [
      'a correction of nothing on record counts from its own day',
      [
        entry(2, {
          classification: 'correct',
          corrects: 'gone',
          toStanding: 'suspended',
          decidedOn: '2016-06-01',
        }),
      ],
      '28',
    ],
  ])('%s', (_, entries, expected) => {
    expect(active(EXACT, entries)).toBe(expected);
  });

  it('end with the relationship', () => {
    const ended = entry(2, {
      classification: 'terminate',
      toStanding: 'terminated',
      decidedOn: '2018-06-01',
    });
    expect(active(EXACT, [], '2026-11-22', '2018-06-01')).toBe('30');
    expect(active(EXACT, [ended])).toBe('30');
    expect(
      active(EXACT, [suspended(2, '2008-06-01'), { ...ended, sequence: 3, fromStanding: 'suspended' }]),
    ).toBe('20');
  });
});

describe('for any history of suspensions', () => {
  const days = fc
    .date({ min: new Date('1960-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const histories = fc
    .tuple(fc.uniqueArray(days, { minLength: 2, maxLength: 9 }), fc.constantFrom(4, 7, 10))
    .map(([all, length]) => {
      const [first = '', ...turns] = [...all].sort();
      const entries = turns.map((day, index) => (index % 2 === 0 ? suspended : resumed)(index + 2, day));
      return { establishedOn: first.slice(0, length), entries, first };
    });

  it('they are never more than the years since, never fewer than none, and never fall', () => {
    fc.assert(
      fc.property(histories, fc.tuple(days, days), ({ establishedOn, entries }, [one, other]) => {
        const life = { establishedOn, endedOn: null, entries };
        const [earlier, later] = [one, other].sort().map((day) => yearsActive(life, day)?.years ?? 0);
        expect(earlier).toBeGreaterThanOrEqual(0);
        expect(later).toBeGreaterThanOrEqual(earlier ?? 0);
        const since = yearsSince(establishedOn, one);
        expect(yearsActive(life, one)?.years ?? 0).toBeLessThanOrEqual(since?.years ?? 0);
        if (since === null) expect(yearsActive(life, one)).toBeNull();
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it('they stand still while it is suspended', () => {
    fc.assert(
      fc.property(days, days, days, (establishedOn, ...two) => {
        const [from = '', asOf = ''] = [...two].sort();
        fc.pre(establishedOn <= from);
        const life = { establishedOn, endedOn: null, entries: [suspended(2, from)] };
        expect(yearsActive(life, asOf)).toEqual(yearsActive(life, from));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
