import { event } from '../event/schema';

import { editionOf, endOf, freeSlug, GIVEN, KEPT, LEFT, LINKED } from './edition';
import { editionProblems, readEdition } from './read-request';

const PAST = {
  name: 'Celebrate Trade 2026',
  slug: 'celebrate-trade-2026',
  kind: 'gala',
  startsOn: '2026-05-20',
  endsOn: '2026-05-21',
  startTime: '18:30',
  venueName: 'Oregon Convention Center',
  venueAddress: null,
  countsAsActivity: false,
  attendance: 420,
  internalCost: '1200.00 USD',
  delegates: [{ name: 'zq-delegate' }],
  quotes: [{ text: 'zq-quote' }],
  relationships: [{ documentId: 'sapporo' }, { documentId: 'sapporo' }, { documentId: 'lviv' }],
  association: null,
  series: { documentId: 'celebrate-trade' },
};

describe('what a new edition begins with', () => {
  it('is decided for every field of an event', () => {
    const listed: string[] = [...KEPT, ...LINKED, ...GIVEN, ...LEFT];
    const derived = /(?:Earliest|Latest|Minor|Currency)$/;
    const fields = Object.keys(event.attributes).filter((name) => !derived.test(name));
    expect(fields.sort()).toEqual(listed.sort());
  });

  it('is where and at which hour it was, and whose it is, and nothing of what became of the past one', () => {
    const given = { name: 'Celebrate Trade 2027', slug: 'celebrate-trade-2027', startsOn: '2027-05-19' };
    expect(editionOf(PAST, given)).toEqual({
      ...given,
      endsOn: '2027-05-20',
      kind: 'gala',
      startTime: '18:30',
      venueName: 'Oregon Convention Center',
      countsAsActivity: false,
      relationships: ['sapporo', 'lviv'],
      association: null,
      series: 'celebrate-trade',
    });
  });

  it.each([
    [{ startsOn: '2026-02-28', endsOn: '2026-03-01' }, '2027-02-28', '2027-03-01'],
    [{ startsOn: '2027-02-28', endsOn: '2027-03-01' }, '2028-02-28', '2028-02-29'],
    [{ startsOn: '2026-05-20', endsOn: null }, '2027-05-20', null],
    [{ startsOn: '2026-05', endsOn: '2026-06' }, '2027-05', null],
    [{ startsOn: '2026-05-20', endsOn: '2026-05-21' }, '2027', null],
  ])('lasts as many days as the one before: %j on %s ends on %s', (past, startsOn, end) => {
    expect(endOf(past, startsOn)).toBe(end);
  });

  it('has a slug that is free', () => {
    expect(freeSlug('gala-2027', [])).toBe('gala-2027');
    expect(freeSlug('gala-2027', ['gala-2027', 'gala-2027-2'])).toBe('gala-2027-3');
  });
});

describe('the date of a new edition', () => {
  const on = (name: string, startsOn: string | null, endsOn: string | null = null) => ({
    name,
    startsOn,
    endsOn,
  });
  const past = on('Celebrate Trade 2026', '2026-05-20');
  const told = (
    startsOn: string,
    {
      endsOn = null,
      after = past,
      others = [on('Celebrate Trade 2027', '2027-05-19')],
    }: Partial<{
      endsOn: string | null;
      after: typeof past;
      others: (typeof past)[];
    }> = {},
  ) => editionProblems({ startsOn, endsOn }, after, others).map(({ message }) => message);

  it('lies after the edition it follows', () => {
    expect(told('2026-05-20')).toEqual([
      'startsOn is 2026-05-20. Expected a date after 2026-05-20, when “Celebrate Trade 2026” is.',
    ]);
    expect(told('2026')).toHaveLength(1);
    expect(told('2026-05-21')).toEqual([]);
  });

  it('lies after the last day of one of several days', () => {
    const after = on('Celebrate Trade 2026', '2026-05-20', '2026-05-22');
    expect(told('2026-05-22', { after })).toEqual([
      'startsOn is 2026-05-22. Expected a date after 2026-05-20 to 2026-05-22, when “Celebrate Trade 2026” is.',
    ]);
    expect(told('2026-05-23', { after })).toEqual([]);
  });

  it('has no edition yet', () => {
    expect(told('2027-05-19')).toEqual([
      'startsOn is 2027-05-19. Expected a date without an edition: “Celebrate Trade 2027” of the same series is on file for 2027-05-19.',
    ]);
    expect(told('2027')).toHaveLength(1);
    expect([told('2027-05-18'), told('2027-05-20'), told('2028')]).toEqual([[], [], []]);
  });

  it('has no edition on any of its days', () => {
    const others = [on('Celebrate Trade 2027', '2027-05-19', '2027-05-21')];
    expect(told('2027-05-21', { others })).toHaveLength(1);
    expect(told('2027-05-22', { others })).toEqual([]);
    expect(told('2027-05-17', { others, endsOn: '2027-05-19' })).toHaveLength(1);
    expect(told('2027-05-16', { others, endsOn: '2027-05-18' })).toEqual([]);
  });

  it('may be any where the past one has none', () => {
    expect(told('2027', { after: on('Gala', null), others: [on('B', null)] })).toEqual([]);
  });

  it('is read with everything that is wrong', () => {
    expect(() => readEdition({ startsOn: '20 May', name: ' ' })).toThrow(
      'startsOn is 20 May. Expected a year, month or day such as 1959, 1988-05 or 2019-06-06. name is empty. Expected what the new edition is called.',
    );
    expect(readEdition({ startsOn: '2027', name: ' Gala ' })).toEqual({
      startsOn: '2027',
      name: 'Gala',
      locale: null,
    });
  });
});
