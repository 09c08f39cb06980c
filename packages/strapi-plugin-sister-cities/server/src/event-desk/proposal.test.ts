import { nameIn, sameDate, sameWeekday, yearsApart } from './proposal';

const edition = (startsOn: string, today = '2026-11-24', apart = 1) => ({
  startsOn,
  today,
  yearsApart: apart,
});

describe('how far apart the editions of a series are', () => {
  it.each([
    ['P1Y', 1],
    ['P2Y', 2],
    ['P12M', 1],
    ['P24M', 2],
    ['P18M', 1],
    ['P1W', 1],
    ['P0Y', 1],
    [null, 1],
  ])('%s: %d years', (duration, years) => {
    expect(yearsApart(duration)).toBe(years);
  });
});

describe('the same date of the next edition', () => {
  it.each([
    ['2026-06-06', '2027-06-06'],
    ['2025-11-23', '2027-11-23'],
    ['2025-11-24', '2026-11-24'],
    ['2025-11-25', '2026-11-25'],
    ['2027-06-06', '2028-06-06'],
    ['2019', '2027'],
    ['2026', '2027'],
    ['2019-11', '2027-11'],
    ['2019-12', '2026-12'],
    ['2026-12-31', '2027-12-31'],
  ])('of %s is %s: the first one that is not past', (startsOn, next) => {
    expect(sameDate(edition(startsOn))).toBe(next);
  });

  it('is 28 February where there is no 29th, and comes back to the 29th', () => {
    expect(sameDate(edition('2024-02-29', '2024-03-01'))).toBe('2025-02-28');
    expect(sameDate(edition('2024-02-29', '2025-02-28'))).toBe('2025-02-28');
    expect(sameDate(edition('2024-02-29', '2025-03-01'))).toBe('2026-02-28');
    expect(sameDate(edition('2024-02-29', '2027-03-01'))).toBe('2028-02-29');
  });

  it('keeps the rhythm of a series that comes back every other year', () => {
    expect(sameDate(edition('2023-06-06', '2026-11-24', 2))).toBe('2027-06-06');
  });

  it('is not known of an event without a date, nor beyond the calendar', () => {
    expect(sameDate(edition(''))).toBeNull();
    expect(sameDate(edition('9999-06-06'))).toBeNull();
  });
});

describe('the same weekday of the next edition', () => {
  it.each([
    // A Thursday, the first of its month.
    ['2019-06-06', '2027-06-03'],
    // The last day of a week of the month, and the first of the next.
    ['2026-06-07', '2027-06-06'],
    ['2026-06-08', '2027-06-14'],
    // A fifth Friday; May of 2027 has four.
    ['2026-05-29', '2027-05-28'],
    // A fifth Saturday, which October of 2027 has too.
    ['2026-10-31', '2027-10-30'],
    // 29 February, a fifth Thursday.
    ['2024-02-29', '2027-02-25'],
  ])('of %s is %s', (startsOn, next) => {
    expect(sameWeekday(edition(startsOn))).toBe(next);
  });

  it('is not known where no day is', () => {
    expect(sameWeekday(edition('2019-06'))).toBeNull();
    expect(sameWeekday(edition('2019'))).toBeNull();
    expect(sameWeekday(edition(''))).toBeNull();
  });
});

describe('the name of the next edition', () => {
  it.each([
    ['Celebrate Trade 2019', '2019', '2027', 'Celebrate Trade 2027'],
    [
      '2019 Oregon Consular Corps Celebrates Trade',
      '2019',
      '2027',
      '2027 Oregon Consular Corps Celebrates Trade',
    ],
    ['celebrate-trade-2019', '2019-05', '2027-05', 'celebrate-trade-2027'],
    ['Room 20190', '2019', '2027', 'Room 20190'],
    ['Gala', '2019', '2027', 'Gala'],
    ['Gala 2019', null, '2027', 'Gala 2019'],
    ['Gala 2019', '2019', null, 'Gala 2019'],
  ])('%s, from %s to %s: %s', (name, from, to, expected) => {
    expect(nameIn(name, from, to)).toBe(expected);
  });
});
