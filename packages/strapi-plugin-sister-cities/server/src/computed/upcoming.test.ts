import fc from 'fast-check';

import { nextAnniversary } from './anniversary';
import { monthsLater } from './calendar';
import { upcomingAnniversaries } from './upcoming';
import type { Celebrated, UpcomingQuestion } from './upcoming';

const TODAY = '2026-11-22';

const relationship = (title: string, establishedOn: string | null, standing = 'active'): Celebrated => ({
  title,
  establishedOn,
  designatedOn: null,
  standing,
});

/** The ten relationships of Portland as the city's page dates them (P17 to P20). */
const PORTLAND = [
  relationship('Sapporo', '1959'),
  relationship('Guadalajara', '1983'),
  relationship('Ulsan', '1987'),
  relationship('Ashkelon', '1987'),
  relationship('Suzhou', '1988'),
  relationship('Kaohsiung', '1988'),
  relationship('Khabarovsk', '1988'),
  relationship('Mutare', '1991'),
  relationship('Bologna', '2003'),
  relationship('Lviv', '2022'),
];

const listed = (
  relationships: readonly Celebrated[],
  { asOf = TODAY, months = 12, ...more }: Partial<UpcomingQuestion> = {},
): string[] =>
  upcomingAnniversaries(relationships, { asOf, months, ...more }).map(
    ({ relationship: { title }, anniversary: { number, year, date }, isMilestone, standing }) =>
      `${title} ${String(number)} ${date ?? String(year)}${isMilestone ? ' milestone' : ''}${standing === 'active' ? '' : ` ${standing}`}`,
  );

const milestones = (until: number): string[] =>
  listed(PORTLAND, { months: 12 * (until - 2026) }).filter((line) => line.endsWith('milestone'));

describe('the upcoming anniversaries', () => {
  it('of Portland hold the milestones that its page allows for, in their years', () => {
    expect(milestones(2034)).toEqual([
      'Ashkelon 40 2027 milestone',
      'Lviv 5 2027 milestone',
      'Ulsan 40 2027 milestone',
      'Bologna 25 2028 milestone',
      'Kaohsiung 40 2028 milestone',
      'Khabarovsk 40 2028 milestone',
      'Suzhou 40 2028 milestone',
      'Sapporo 70 2029 milestone',
      'Mutare 40 2031 milestone',
      'Lviv 10 2032 milestone',
      'Bologna 30 2033 milestone',
      'Guadalajara 50 2033 milestone',
      'Sapporo 75 2034 milestone',
    ]);
  });

  it('of one relationship of which only the year is known are those of both years that twelve months touch', () => {
    expect(listed([relationship('Sapporo', '1959')])).toEqual(['Sapporo 67 2026', 'Sapporo 68 2027']);
    expect(listed([relationship('Sapporo', '1959')], { asOf: '2027-01-01' })).toEqual(['Sapporo 68 2027']);
  });

  it('stand in the order of their days, and those without a day follow in their year', () => {
    const mixed = [
      relationship('Year only', '1990'),
      relationship('In March', '1990-03'),
      relationship('In December', '1990-12-24'),
      relationship('In May', '1990-05-01'),
    ];
    expect(listed(mixed)).toEqual([
      'In December 36 2026-12-24',
      'Year only 36 2026',
      'In May 37 2027-05-01',
      'Year only 37 2027',
      'In March 37 2027',
    ]);
  });

  it.each([
    ['2027-02-28', ['Leap 31 2027-02-28']],
    ['2027-03-01', ['Leap 32 2028-02-29']],
    ['2028-02-29', ['Leap 32 2028-02-29']],
    ['2028-03-01', ['Leap 33 2029-02-28']],
  ])('from %s hold 29 February once a year, on the 28th of common years', (asOf, expected) => {
    expect(listed([relationship('Leap', '1996-02-29')], { asOf })).toEqual(expected);
  });

  it.each([
    ['active', ['Torino 1 2027-06-06 milestone']],
    ['suspended', ['Torino 1 2027-06-06 milestone suspended']],
    ['emeritus', []],
    ['terminated', []],
    ['proposed', []],
    ['declined', []],
    ['withdrawn', []],
  ])('of a relationship that is %s', (standing, expected) => {
    expect(listed([relationship('Torino', '2026-06-06', standing)])).toEqual(expected);
  });

  it('of Salt Lake City, whose page gives no dates, are none', () => {
    const cities = ['Matsumoto', 'Keelung', 'Chernivtsi', 'Izhevsk', 'Torino', 'Trujillo'];
    expect(listed(cities.map((title) => relationship(title, null)))).toEqual([]);
  });

  it('hold the first day of the time asked for, and not the last', () => {
    expect(listed([relationship('Trujillo', '1990-11-22')], { months: 1 })).toEqual([
      'Trujillo 36 2026-11-22',
    ]);
    expect(listed([relationship('Trujillo', '1990-12-22')], { months: 1 })).toEqual([]);
    expect(listed([relationship('Trujillo', '1990-12-21')], { months: 1 })).toEqual([
      'Trujillo 36 2026-12-21',
    ]);
  });

  it('mark what the policy celebrates', () => {
    const [, marked] = listed([relationship('Sapporo', '1959')], { milestones: [68] });
    expect(marked).toBe('Sapporo 68 2027 milestone');
  });

  it('count from the present designation where the policy says so, and from nothing where it is not known', () => {
    const lviv = { ...relationship('Lviv', '2022'), designatedOn: '2024-05-05' };
    const question = { basis: 'current_designation' } as const;
    expect(listed([lviv, relationship('Sapporo', '1959')], question)).toEqual(['Lviv 3 2027-05-05']);
  });

  it('end with the calendar', () => {
    expect(listed([relationship('Last', '9990-01-01')], { asOf: '9998-06-01', months: 1200 })).toEqual([
      'Last 9 9999-01-01',
    ]);
  });
});

describe('a list of any length', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

  it('holds each day of the time asked for once, and begins with the next anniversary', () => {
    fc.assert(
      fc.property(dates, days, fc.integer({ min: 1, max: 60 }), (establishedOn, asOf, months) => {
        const found = upcomingAnniversaries([relationship('One', establishedOn)], { asOf, months });
        const next = nextAnniversary({ establishedOn, standing: 'active', asOf });
        const numbers = found.map(({ anniversary }) => anniversary.number);
        expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
        if (found.length > 0) expect(found[0]?.anniversary).toEqual(next);
        const end = monthsLater(asOf, months) ?? '';
        if (next?.date) expect(found.length > 0).toBe(next.date < end);
        for (const { anniversary } of found)
          if (anniversary.date !== null)
            expect([anniversary.date >= asOf, anniversary.date < end]).toEqual([true, true]);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
