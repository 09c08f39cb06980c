import { english } from '../translations/english';

import { calendarWords } from './calendar';

const PORTLAND = 'America/Los_Angeles';

const told = (
  event: { startsOn: string | null; endsOn?: string | null; places?: string[] },
  times: { startsAt?: string | null; endsAt?: string | null } = {},
  zone = PORTLAND,
) => {
  const words = calendarWords(
    { endsOn: null, places: [], ...event },
    { startsAt: null, endsAt: null, timeZone: PORTLAND, ...times },
    { locale: 'en', zone, say: english },
  );
  return Object.fromEntries(
    Object.entries(words).map(([name, each]: [string, string | null]) => [
      name,
      each?.replaceAll(/\s/g, ' '),
    ]),
  );
};

const EVENING = { startsAt: '2019-06-07T01:30:00.000Z', endsAt: '2019-06-07T04:00:00.000Z' };

describe('how an event stands in a calendar', () => {
  it('is told with its day, its hours and its place', () => {
    expect(
      told({ startsOn: '2019-06-06', places: ['Oregon Convention Center', '777 NE MLK Jr Blvd'] }, EVENING),
    ).toEqual({
      day: 'Thursday, June 6, 2019',
      hours: '6:30 – 9:00 PM (Pacific Daylight Time)',
      forReader: undefined,
      place: 'Oregon Convention Center, 777 NE MLK Jr Blvd',
      note: undefined,
    });
  });

  it('is told in the zone of whoever reads, where the clocks there show another hour', () => {
    expect(told({ startsOn: '2019-06-06' }, EVENING, 'Asia/Tokyo').forReader).toBe(
      'Friday, June 7, 2019, 10:30 AM – 1:00 PM (Japan Standard Time)',
    );
    expect(told({ startsOn: '2019-06-06' }, EVENING, 'America/Vancouver').forReader).toBeUndefined();
  });

  it('lasts all day without a start time, and several days', () => {
    expect(told({ startsOn: '2028-02-28', endsOn: '2028-02-29' })).toMatchObject({
      day: 'Monday, February 28 – Tuesday, February 29, 2028',
      hours: 'All day: no start time is on file',
    });
  });

  it('has a start without an end', () => {
    expect(told({ startsOn: '2019-06-06' }, { startsAt: EVENING.startsAt }).hours).toBe(
      '6:30 PM (Pacific Daylight Time)',
    );
  });

  it.each([
    [null, 'It has no place in a calendar yet: its day is not on file.'],
    ['2019', 'It has no place in a calendar yet: only 2019 is known, not the day.'],
    ['2019-06', 'It has no place in a calendar yet: only June 2019 is known, not the day.'],
  ])('has no place in one on %s', (startsOn, note) => {
    expect(told({ startsOn })).toMatchObject({ day: undefined, hours: undefined, note });
  });

  it('is not right where the end lies before the start', () => {
    const times = { startsAt: '2019-06-07T04:00:00.000Z', endsAt: '2019-06-06T08:00:00.000Z' };
    expect(told({ startsOn: '2019-06-06' }, times)).toMatchObject({
      hours: '9:00 PM (Pacific Daylight Time)',
      note: 'The end lies before the start. Mend the end time or the last day in the form.',
    });
  });
});
