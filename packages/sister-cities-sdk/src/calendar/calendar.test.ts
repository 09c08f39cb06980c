import fc from 'fast-check';

import type { Event } from '../generated/model';

import { readIcs } from './read-ics';

import { eventIcs, googleCalendarLink, outlookCalendarLink } from './index';
import type { CalendarEvent } from './index';

const ceremony: CalendarEvent = {
  documentId: 'v0f2k5',
  name: 'Peace Bell Rededication Ceremony',
  description: 'Mayors Wheeler and Akimoto; land protocols, and music.\nAll are welcome.',
  startsOn: '2019-06-06',
  timeZone: 'America/Los_Angeles',
  venueName: 'Oregon Convention Center',
  updatedAt: '2026-11-22T08:15:00.000Z',
};

const gala = { ...ceremony, startsAt: '2019-05-23T01:00:00.000Z', endsAt: '2019-05-23T04:30:00.000Z' };

const properties = (event: CalendarEvent): Record<string, string> =>
  Object.fromEntries(
    readIcs(eventIcs(event) ?? '').map(({ name, parameters, value }) => [`${name}${parameters}`, value]),
  );

const parametersOf = (link: string | undefined): Record<string, string> =>
  Object.fromEntries(new URL(link ?? '').searchParams);

describe('a calendar', () => {
  it('gets an event of a whole day, which ends where the next begins', () => {
    expect(readIcs(eventIcs(ceremony) ?? '').map(({ name }) => name)).toEqual(
      'BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION STATUS END END'.split(
        ' ',
      ),
    );
    expect(properties(ceremony)).toMatchObject({
      UID: 'v0f2k5',
      DTSTAMP: '20261122T081500Z',
      'DTSTART;VALUE=DATE': '20190606',
      'DTEND;VALUE=DATE': '20190607',
      SUMMARY: 'Peace Bell Rededication Ceremony',
      DESCRIPTION: ceremony.description,
      LOCATION: 'Oregon Convention Center',
      STATUS: 'CONFIRMED',
    });
  });

  it.each([
    ['2024-02-28', '20240229'],
    ['2024-02-29', '20240301'],
    ['2026-12-31', '20270101'],
  ])('ends an event whose last day is %s before %s', (endsOn, end) => {
    expect(properties({ ...ceremony, startsOn: '2024-02-01', endsOn })['DTEND;VALUE=DATE']).toBe(end);
  });

  it('gets an event with a time as instants, the same in every zone', () => {
    expect(properties(gala)).toMatchObject({ DTSTART: '20190523T010000Z', DTEND: '20190523T043000Z' });
    expect(properties({ ...gala, endsAt: null })).toMatchObject({ DTEND: '20190523T010000Z' });
  });

  it.each([
    ['EventCancelled', 'CANCELLED'],
    ['EventPostponed', 'TENTATIVE'],
    ['EventRescheduled', 'CONFIRMED'],
    [null, 'CONFIRMED'],
  ])('learns that an event which is %s is %s', (eventStatus, status) => {
    expect(properties({ ...ceremony, eventStatus }).STATUS).toBe(status);
  });

  it.each([null, '2019', '2019-06'])('gets no event whose day is not known: %s', (startsOn) => {
    const event = { ...ceremony, startsOn };
    expect([eventIcs(event), googleCalendarLink(event), outlookCalendarLink(event)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes the first day for the last where that is known only in part', () => {
    expect(properties({ ...ceremony, endsOn: '2019-06' })['DTEND;VALUE=DATE']).toBe('20190607');
  });

  it('is the same file for the same record, also where nothing tells when it was changed', () => {
    expect(eventIcs(ceremony)).toBe(eventIcs({ ...ceremony }));
    expect(properties({ ...ceremony, updatedAt: null }).DTSTAMP).toBe('20190606T000000Z');
  });

  it('has no line longer than 75 octets, cuts no character and adds no property, whatever the texts are', () => {
    const word = fc.string({
      unit: fc.oneof(
        fc.constantFrom('札', '🔔', ',', ';', '\\', '\r', '\n', ':', 'é'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(word, word, word, (name, description, venueName) => {
        const read = properties({ ...ceremony, name, description, venueName });
        const shown = (text: string): string =>
          text.replaceAll('\r\n', '\n').replace(/[\0-\x09\x0b-\x1f\x7f]/g, '');
        expect(Object.keys(read)).toHaveLength(12);
        expect([read.SUMMARY, read.DESCRIPTION, read.LOCATION]).toEqual(
          [name, description, venueName].map(shown),
        );
      }),
      { seed: 5545, numRuns: 300 },
    );
  });

  it('is offered the event by a link of Google, with its zone', () => {
    expect(parametersOf(googleCalendarLink(gala))).toEqual({
      text: gala.name,
      dates: '20190523T010000Z/20190523T043000Z',
      ctz: 'America/Los_Angeles',
      location: 'Oregon Convention Center',
      details: gala.description,
    });
    expect(parametersOf(googleCalendarLink(ceremony)).dates).toBe('20190606/20190607');
  });

  it('is offered the event by a link of Outlook', () => {
    expect(parametersOf(outlookCalendarLink(ceremony))).toEqual({
      rru: 'addevent',
      subject: ceremony.name,
      startdt: '2019-06-06',
      enddt: '2019-06-07',
      allday: 'true',
      location: 'Oregon Convention Center',
      body: ceremony.description,
    });
    expect(parametersOf(outlookCalendarLink(gala))).toMatchObject({
      startdt: '2019-05-23T01:00:00.000Z',
      allday: 'false',
    });
  });

  it('is offered nothing but the event, whatever its name holds', () => {
    const event = { ...gala, name: 'A & B&dates=1#x', venueName: null };
    expect(parametersOf(googleCalendarLink(event))).toMatchObject({ text: event.name, location: '' });
  });

  it('takes whole events of the client', () => {
    const take: (event: Event) => string | undefined = eventIcs;
    expect(take).toBe(eventIcs);
  });
});
