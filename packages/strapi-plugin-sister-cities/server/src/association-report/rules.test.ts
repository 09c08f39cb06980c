import fc from 'fast-check';

import { periodLabel } from './defaults';
import { moneyInOneCurrency, onePerPeriod, periodInOrder, periodOver, periodsApart } from './rules';

const association = { documentId: 'pssca', name: 'Portland-Sapporo Sister City Association' };

const report = (periodStart: string, periodEnd: string, kind = 'financial'): Record<string, unknown> => ({
  association,
  kind,
  periodStart,
  periodEnd,
});

describe('the period of a report', () => {
  it.each([
    ['2025', '2025', []],
    ['2025-01-01', '2025-01-01', []],
    ['2025-02', '2025-01', ['periodEnd']],
    ['2025-01-02', '2025-01-01', ['periodEnd']],
    ['2025', '2025-06', []],
  ])('from %s to %s is wrong at %j', (start, end, paths) => {
    expect(periodInOrder(report(start, end)).map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it.each([
    ['2025-12-20', '2025-12-20', []],
    ['2025-12-21', '2025-12-20', ['periodEnd']],
    ['2025-12', '2025-12-01', []],
    ['2025-12', '2025-11-30', ['periodEnd']],
    ['2025', '2025-12-20', []],
    ['2025', '2025-01-01', []],
    ['2025', '2024-12-31', ['periodEnd']],
    ['2099-12-31', '2026-11-24', ['periodEnd']],
    ['2099', null, []],
    ['2099', undefined, []],
    ['2099', 'soon', []],
    ['some time', '2026-11-24', []],
    [null, '2026-11-24', []],
  ])('that ends in %j, of a report that arrived on %j, is wrong at %j', (periodEnd, submittedOn, paths) => {
    const found = periodOver({ ...report('2020', '2020'), periodEnd, submittedOn });
    expect(found.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it('that is not over is told with both dates, and what to do', () => {
    expect(periodOver({ ...report('2035-01-01', '2035-06-30'), submittedOn: '2035-06-01' })).toEqual([
      {
        path: ['periodEnd'],
        message:
          'periodEnd is 2035-06-30, after submittedOn, which is 2035-06-01. Expected a period that is over on the day its report arrives: correct the date that is wrong, or leave submittedOn empty until it arrives.',
        value: '2035-06-30',
      },
    ]);
  });

  it('is the same however it is written', () => {
    const keys = [
      report('2025', '2025'),
      report('2025-01', '2025-12'),
      report('2025-01-01', '2025-12-31'),
    ].flatMap(onePerPeriod);
    expect(new Set(keys.map(({ key }) => key))).toEqual(
      new Set(['report:pssca:financial:2025-01-01:2025-12-31']),
    );
  });

  it('is claimed for each kind and each association by itself', () => {
    expect(onePerPeriod(report('2025', '2025', 'annual'))[0]?.key).toBe(
      'report:pssca:annual:2025-01-01:2025-12-31',
    );
    expect(onePerPeriod({ ...report('2025', '2025'), association: null })).toEqual([]);
    expect(onePerPeriod({ association, kind: 'financial', periodStart: '2025' })).toEqual([]);
  });

  it.each([
    ['2025-01', '2025-06', '2025-07', '2025-12', false],
    ['2025-01', '2025-06', '2025-06-30', '2025-12', true],
    ['2025-01', '2025-06-29', '2025-06-30', '2025-12', false],
    ['2024', '2024', '2025', '2025', false],
    ['2025', '2025', '2025-03', '2025-03', true],
  ])('%s to %s and %s to %s overlap: %s', (start, end, otherStart, otherEnd, overlaps) => {
    const found = periodsApart(report(start, end), [report(otherStart, otherEnd)]);
    expect(found.map(({ path }) => path.join('.'))).toEqual(overlaps ? ['periodStart'] : []);
  });

  it('may overlap one of another kind', () => {
    expect(periodsApart(report('2025', '2025'), [report('2025', '2025', 'activity')])).toEqual([]);
  });

  it('overlaps another exactly when they share a day', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-02-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [start = '', end = ''] = [a, b].sort();
        const [otherStart = '', otherEnd = ''] = [c, d].sort();
        const shared = Array.from(
          { length: 28 },
          (_, index) => `2025-02-${String(index + 1).padStart(2, '0')}`,
        )
          .filter((each) => each >= start && each <= end)
          .some((each) => each >= otherStart && each <= otherEnd);
        expect(periodsApart(report(start, end), [report(otherStart, otherEnd)]).length > 0).toBe(shared);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it.each([
    ['2025', '2025', '2025'],
    ['2025-01', '2025-12', '2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01', '2025-06', '2025-01 to 2025-06'],
    ['2025-01-02', '2025-12-31', '2025-01-02 to 2025-12-31'],
    ['2024-07', '2025-06', '2024-07 to 2025-06'],
    ['2025-01', '2026-12', '2025-01 to 2026-12'],
  ])('from %s to %s is called %s', (start, end, label) => {
    expect(periodLabel(start, end)).toBe(label);
  });
});

describe('the money of a report', () => {
  it('is in one currency', () => {
    expect(moneyInOneCurrency({ endingBalance: '10000.00 USD', lowestBalance: '9250.00 USD' })).toEqual([]);
    expect(
      moneyInOneCurrency({ endingBalance: '10000.00 USD', expenses: '5000 JPY' }).map(({ path, message }) => [
        path,
        message,
      ]),
    ).toEqual([
      [
        ['expenses'],
        'expenses is 5000 JPY, while endingBalance is in USD. Expected one currency in a report.',
      ],
    ]);
  });
});
