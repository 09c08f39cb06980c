import fc from 'fast-check';

import { DEFAULT_MILESTONES, nextAnniversary, nextMilestone } from './anniversary';
import type { Anniversary } from './anniversary';

const RUN = { seed: 20190606, verbose: true, numRuns: 300 };
const TODAY = '2026-11-22';
const DAY = 86_400_000;

const days = fc
  .date({ min: new Date('1896-01-01'), max: new Date('1908-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const leapDays = fc.constantFrom('1896-02-29', '1904-02-29');
const pairs = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: days }, leapDays), days, fc.constantFrom(4, 7, 10))
  .filter(([from, asOf]) => from <= asOf)
  .map(([from, asOf, length]) => ({ establishedOn: from.slice(0, length), asOf }));

describe('the next milestone', () => {
  it('is the first listed anniversary that one finds asking year after year', () => {
    const milestones = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(pairs, milestones, ({ establishedOn, asOf }, listed) => {
        const question = { establishedOn, standing: 'active', asOf };
        const candidates: Anniversary[] = [];
        for (let on = asOf; candidates.length < 45;) {
          const next = nextAnniversary({ ...question, asOf: on });
          if (next) candidates.push(next);
          on = `${String((next?.year ?? NaN) + 1)}-01-01`;
        }
        const expected = candidates.find(({ number }) => listed.includes(number)) ?? null;
        const found = nextMilestone(question, listed);
        expect([found?.number, found?.year, found?.date]).toEqual([
          expected?.number,
          expected?.year,
          expected?.date,
        ]);
        expect(found?.daysUntil ?? null).toBe(
          typeof expected?.date === 'string' ? (Date.parse(expected.date) - Date.parse(asOf)) / DAY : null,
        );
      }),
      RUN,
    );
  });

  it.each([
    ['2001-11-22', { number: 25, year: 2026, date: TODAY, daysUntil: 0 }],
    ['2001-11-21', { number: 30, year: 2031, date: '2031-11-21', daysUntil: 1825 }],
    ['2001-11-23', { number: 25, year: 2026, date: '2026-11-23', daysUntil: 1 }],
    ['1926-11-22', { number: 100, year: 2026, date: TODAY, daysUntil: 0 }],
    ['1926-11-21', null],
  ])('of %s, on 22 November 2026, is %j', (establishedOn, expected) => {
    expect(nextMilestone({ establishedOn, standing: 'active', asOf: TODAY })).toEqual(expected);
  });

  it("follows a city's own list, in any order, and has none when the list is used up", () => {
    const question = { establishedOn: '1959', standing: 'active', asOf: TODAY };
    expect(nextMilestone(question, [77, 68, 7])?.number).toBe(68);
    expect(nextMilestone(question, [7, 60])).toBeNull();
    expect(nextMilestone(question, [])).toBeNull();
    expect(DEFAULT_MILESTONES).toEqual([1, 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100]);
  });
});

describe('Portland', () => {
  it.each([
    ['Sapporo', '1959', 67, 70, 2029],
    ['Guadalajara', '1983', 43, 50, 2033],
    ['Ulsan', '1987', 39, 40, 2027],
    ['Ashkelon', '1987', 39, 40, 2027],
    ['Suzhou', '1988', 38, 40, 2028],
    ['Kaohsiung', '1988', 38, 40, 2028],
    ['Khabarovsk', '1988', 38, 40, 2028],
    ['Mutare', '1991', 35, 40, 2031],
    ['Bologna', '2003', 23, 25, 2028],
    ['Lviv', '2022', 4, 5, 2027],
  ])('has its anniversary with %s (%s), the %dth, in 2026, and celebrates the %dth in %d', (...row) => {
    const [, establishedOn, number, milestone, year] = row;
    const question = { establishedOn, standing: 'active', asOf: TODAY };
    expect(nextAnniversary(question)).toEqual({ number, year: 2026, date: null, daysUntil: null });
    expect(nextMilestone(question)).toEqual({ number: milestone, year, date: null, daysUntil: null });
  });

  it.each([
    ['2018-12-31', 60, 2019],
    ['2019-01-01', 60, 2019],
    ['2019-06-06', 60, 2019],
    ['2019-12-31', 60, 2019],
    ['2020-01-01', 70, 2029],
  ])('looks, on %s, to the %dth with Sapporo in %d', (asOf, number, year) => {
    const milestone = nextMilestone({ establishedOn: '1959', standing: 'active', asOf });
    expect(milestone).toEqual({ number, year, date: null, daysUntil: null });
  });
});

describe('Salt Lake City', () => {
  it.each([[null], [undefined], ['']])(
    'has no anniversary of a date that is not on file (%j)',
    (establishedOn) => {
      const question = { establishedOn, standing: 'active', asOf: TODAY };
      expect([nextAnniversary(question), nextMilestone(question)]).toEqual([null, null]);
    },
  );
});
