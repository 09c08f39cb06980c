import fc from 'fast-check';

import { earliestDay, latestDay } from '../../../shared/partial-date';

import { lastContactOn } from './last-contact';
import type { Contacts } from './last-contact';

const RUN = { seed: 20190606, verbose: true, numRuns: 500 };
const TODAY = '2026-11-22';

const dates = fc.constantFrom(
  null,
  undefined,
  '',
  '1988',
  '2019',
  '2019-06',
  '2019-06-06',
  '2019-06-08',
  '2020',
);
const asOfs = fc.constantFrom('1987-12-31', '1988-06-01', '2019-06-06', '2019-06-30', '2020-02-01', TODAY);

const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });
const contacts = fc.record({
  events: list(
    fc.record({
      startsOn: dates,
      endsOn: dates,
      eventStatus: fc.constantFrom(null, 'EventScheduled', 'EventCancelled', 'EventPostponed'),
    }),
  ),
  letters: list(fc.record({ dateSent: dates, dateReceived: dates })),
  gifts: list(fc.record({ givenOn: dates })),
  decisions: list(fc.record({ decidedOn: dates })),
});

/** The slow, obvious model: walk back from today until a day on which some date begins, the most exact one first. */
const walkedBack = ({ events = [], letters = [], gifts = [], decisions = [] }: Contacts, asOf: string) => {
  const planned = events
    .filter(({ eventStatus }) => eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed')
    .flatMap(({ startsOn, endsOn }) => [startsOn ?? '', endsOn ?? ''])
    .filter((date) => (latestDay(date) ?? '~') <= asOf);
  const past = [
    ...letters.flatMap(({ dateSent, dateReceived }) => [dateSent, dateReceived]),
    ...gifts.map(({ givenOn }) => givenOn),
    ...decisions.map(({ decidedOn }) => decidedOn),
  ].map((date) => date ?? '');
  for (let time = Date.parse(asOf); time >= Date.parse('1987-01-01'); time -= 86_400_000) {
    const leaf = new Date(time).toISOString().slice(0, 10);
    const here = [...planned, ...past].filter((date) => earliestDay(date) === leaf);
    const [exact] = here.sort((a, b) => b.length - a.length);
    if (exact !== undefined) return exact;
  }
  return null;
};

describe('the last contact', () => {
  it('is what one meets first, walking back from the day of asking', () => {
    fc.assert(
      fc.property(contacts, asOfs, (all, asOf) => {
        expect(lastContactOn(all, asOf)).toBe(walkedBack(all, asOf));
      }),
      RUN,
    );
  });

  it.each([
    ['an event of one day', { events: [{ startsOn: '2019-06-06' }] }, '2019-06-05', null],
    ['an event of one day', { events: [{ startsOn: '2019-06-06' }] }, '2019-06-06', '2019-06-06'],
    ['a fair', { events: [{ startsOn: '2019-06-04', endsOn: '2019-06-08' }] }, '2019-06-07', '2019-06-04'],
    ['a fair', { events: [{ startsOn: '2019-06-04', endsOn: '2019-06-08' }] }, '2019-06-08', '2019-06-08'],
    ['an event of a year', { events: [{ startsOn: '2019' }] }, '2019-12-30', null],
    ['an event of a year', { events: [{ startsOn: '2019' }] }, '2019-12-31', '2019'],
    ['a cancelled event', { events: [{ startsOn: '2019', eventStatus: 'EventCancelled' }] }, TODAY, null],
    ['a letter', { letters: [{ dateSent: '2020' }] }, '2019-12-31', null],
    ['a letter', { letters: [{ dateSent: '2020' }] }, '2020-01-01', '2020'],
    [
      'a letter that arrived',
      { letters: [{ dateSent: '2020-03-01', dateReceived: '2020-04' }] },
      TODAY,
      '2020-04',
    ],
    ['a gift', { gifts: [{ givenOn: '1988' }] }, TODAY, '1988'],
    ['a decision', { decisions: [{ decidedOn: '2022-09' }] }, '2022-08-31', null],
    ['a decision', { decisions: [{ decidedOn: '2022-09' }] }, '2022-09-01', '2022-09'],
    [
      'a year and a day in it',
      { gifts: [{ givenOn: '2019' }], events: [{ startsOn: '2019-06-06' }] },
      TODAY,
      '2019-06-06',
    ],
  ])('after %s (%j) is, on %s, %j', (_what, all: Contacts, asOf, expected) => {
    expect(lastContactOn(all, asOf)).toBe(expected);
  });

  it('of Portland with Sapporo is the ceremony of 6 June 2019, and with the letter of 2020 that letter', () => {
    const events = [{ startsOn: '2019-06-06', eventStatus: 'EventScheduled' }];
    const gifts = [{ givenOn: '1988' }];
    expect(lastContactOn({ events, gifts }, TODAY)).toBe('2019-06-06');
    expect(lastContactOn({ events, gifts }, '2019-06-05')).toBe('1988');
    expect(lastContactOn({ events, gifts, letters: [{ dateSent: '2020' }] }, TODAY)).toBe('2020');
  });

  it('is not known in Salt Lake City, where nothing is on file', () => {
    expect([lastContactOn({}, TODAY), lastContactOn({ events: [], letters: [] }, TODAY)]).toEqual([
      null,
      null,
    ]);
  });
});
