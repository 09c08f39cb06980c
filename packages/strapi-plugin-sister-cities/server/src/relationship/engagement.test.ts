import { periodsFollowOneAnother } from './engagement';

interface Span {
  from?: string;
  to?: string;
}

const messages = (...periods: Span[]): string[] =>
  periodsFollowOneAnother({ engagementPeriods: periods.map((each) => ({ level: 'low', ...each })) }).map(
    ({ message }) => message,
  );

describe('periods of engagement', () => {
  it.each<[string, Span, Span]>([
    ['one after the other', { from: '2001', to: '2010' }, { from: '2011', to: '2020' }],
    ['meeting within a year', { from: '2001', to: '2010' }, { from: '2010' }],
    ['meeting on a day', { from: '2001', to: '2010-05-31' }, { from: '2010-05-31' }],
    ['in any order', { from: '2011' }, { to: '2011' }],
  ])('are accepted %s', (_, one, other) => {
    expect(messages(one, other)).toEqual([]);
  });

  it.each<[string, Span, Span]>([
    ['one inside the other', { from: '2001', to: '2010' }, { from: '2003', to: '2004' }],
    ['by a day', { from: '2001', to: '2010-05-31' }, { from: '2010-05-30' }],
    ['both lasting until now', { from: '2001' }, { from: '2020' }],
    ['both since the beginning', { to: '2001' }, { to: '2020' }],
  ])('are refused when they overlap, %s', (_, one, other) => {
    expect(messages(one, other)).toEqual([
      expect.stringContaining('Expected periods that follow one another.'),
    ]);
  });

  it('are refused when one ends before it begins', () => {
    expect(messages({ from: '2010', to: '2009-12-31' })).toEqual([
      'engagementPeriods.0.to is 2009-12-31, before from, which is 2010. Expected the same date or a later one.',
    ]);
    expect(messages({ from: '2010', to: '2010' })).toEqual([]);
  });

  it('need not be stated at all', () => {
    expect(periodsFollowOneAnother({})).toEqual([]);
    expect(periodsFollowOneAnother({ engagementPeriods: null })).toEqual([]);
  });
});
