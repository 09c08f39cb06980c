import { achieve, keyAfter, retire, revise } from './evolve';
import type { Evolved, Goal } from './evolve';

const today = '2026-11-24';

/** The goal of Portland and Sapporo as the city's page states it (P34), with a measure of its own. */
const SAPPORO: Goal = {
  documentId: 'sapporo-goal',
  key: 'sapporo-strengthen-relationship',
  statement: 'Strengthen the historic and productive relationship between both cities.',
  area: 'diplomatic_relationships',
  isUltimate: false,
  relationshipDocumentId: 'portland-sapporo',
  state: 'active',
  statedOn: '2019-06-06',
  measureOfSuccess: 'Students who spend a year in the other city.',
  unit: 'students a year',
  baseline: 4,
  target: 12,
  current: 8,
};

const messages = (outcome: Evolved<object>): string[] =>
  outcome.accepted ? [] : outcome.problems.map(({ message }) => message);

describe('a goal that is revised', () => {
  it('is over from that day, and the new one takes its place with what was not mentioned', () => {
    const statement = 'Strengthen the relationship of both cities in business.';
    expect(
      revise(SAPPORO, { statement, target: 20, source: 'Council minutes' }, { on: '2024-06', today }),
    ).toEqual({
      accepted: true,
      ended: { state: 'revised', retiredOn: '2024-06' },
      next: {
        key: 'sapporo-strengthen-relationship-2',
        statement,
        area: 'diplomatic_relationships',
        isUltimate: false,
        relationshipDocumentId: 'portland-sapporo',
        state: 'active',
        statedOn: '2024-06',
        supersedesDocumentId: 'sapporo-goal',
        measureOfSuccess: 'Students who spend a year in the other city.',
        unit: 'students a year',
        baseline: 4,
        target: 20,
        current: 8,
        source: 'Council minutes',
      },
    });
  });

  it('takes what is cleared as cleared, and a key and an area as they are given', () => {
    const next = {
      statement: 'Trade.',
      key: 'trade',
      area: 'trade',
      unit: null,
      baseline: null,
      target: null,
    };
    expect(revise(SAPPORO, { ...next, current: null }, { on: '2024', today })).toMatchObject({
      next: { key: 'trade', area: 'trade', unit: null, baseline: null, target: null, current: null },
    });
  });

  it.each([[''], ['  ']])('is refused without a statement, such as “%s”', (statement) => {
    expect(messages(revise(SAPPORO, { statement }, { on: '2024', today }))).toEqual([
      expect.stringContaining('Expected the goal as it is from now on, in one sentence.'),
    ]);
  });

  it('is told everything that is wrong at once', () => {
    const retired = { ...SAPPORO, state: 'retired' };
    expect(messages(revise(retired, { statement: '' }, { on: 'soon', today }))).toHaveLength(3);
  });
});

describe.each([
  ['achieved', achieve],
  ['retired', retire],
])('a goal that is %s', (state, rule) => {
  it.each([['2019-06-06'], ['2019-06'], ['2019'], ['2026-11-24'], ['2026']])(
    'on %s is over from then',
    (on) => {
      expect(rule(SAPPORO, { on, today })).toEqual({ accepted: true, ended: { state, retiredOn: on } });
    },
  );

  it.each([
    [
      '2019-06-05',
      'on is 2019-06-05, before statedOn, which is 2019-06-06. Expected the same date or a later one.',
    ],
    ['2018', 'on is 2018, before statedOn, which is 2019-06-06. Expected the same date or a later one.'],
    ['2026-11-25', 'on is 2026-11-25. Expected a date that is not in the future (today is 2026-11-24).'],
    ['2027', 'on is 2027. Expected a date that is not in the future (today is 2026-11-24).'],
    ['2026-02-30', 'on is 2026-02-30. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06.'],
    ['', 'on is empty. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06.'],
  ])('on “%s” is refused', (on, message) => {
    expect(messages(rule(SAPPORO, { on, today }))).toEqual([message]);
  });

  it.each([['achieved'], ['revised'], ['retired']])('is refused when it is %s already', (already) => {
    expect(messages(rule({ ...SAPPORO, state: already }, { on: '2024', today }))).toEqual([
      `The goal sapporo-strengthen-relationship is ${already} already. Expected an active goal: what became of a goal is kept as it was.`,
    ]);
  });

  it('needs no day on which it was stated', () => {
    expect(rule({ ...SAPPORO, statedOn: null }, { on: '1900', today }).accepted).toBe(true);
  });
});

describe('the key of a goal that takes the place of another', () => {
  it.each([
    ['students', [], 'students-2'],
    ['students-2', [], 'students-3'],
    ['students-99', [], 'students-100'],
    ['plan-2024', [], 'plan-2024-2'],
    ['students', ['students-2', 'students-3'], 'students-4'],
    ['students-2', ['students-3'], 'students-4'],
  ])('after %s, when %j are taken, is %s', (key, taken, next) => {
    expect(keyAfter(key, taken)).toBe(next);
  });
});
