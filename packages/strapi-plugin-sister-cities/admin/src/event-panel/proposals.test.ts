import { english } from '../translations/english';

import { proposalsOf } from './proposals';

const series = { type: 'event-series', documentId: 's', title: 'Celebrate Trade' } as const;

describe('the dates that are offered for the next edition', () => {
  it('are the same date and the same weekday, each with its weekday', () => {
    const next = { series, name: 'Celebrate Trade', sameDate: '2027-02-28', sameWeekday: '2027-02-25' };
    expect(proposalsOf(next, 'en', english)).toEqual([
      { startsOn: '2027-02-28', words: 'Same date: Sunday, February 28, 2027' },
      { startsOn: '2027-02-25', words: 'Same weekday: Thursday, February 25, 2027' },
    ]);
  });

  it('are as exact as the present edition, or none', () => {
    const next = { series, name: 'Celebrate Trade', sameDate: '2027', sameWeekday: null };
    expect(proposalsOf(next, 'en', english)).toEqual([{ startsOn: '2027', words: 'Same date: 2027' }]);
    expect(proposalsOf({ ...next, sameDate: null }, 'en', english)).toEqual([]);
  });
});
