import { homeAnniversaries } from './celebrating';

const TODAY = '2026-11-24';

const partner = (title: string, establishedOn: string | null, standing = 'active') => ({
  documentId: title.toLowerCase(),
  title,
  standing,
  establishedOn,
  designatedOn: null,
});

const told = (...relationships: ReturnType<typeof partner>[]) =>
  homeAnniversaries(relationships, { today: TODAY, locale: 'en' });

describe('the anniversaries of the next twelve months', () => {
  it.each([
    ['2016-11-24', ['10th anniversary 2026-11-24']],
    ['2016-11-23', ['11th anniversary 2027-11-23']],
    ['2016-11-25', ['10th anniversary 2026-11-25']],
    ['1959', ['67th anniversary 2026', '68th anniversary 2027']],
    ['2026-11-24', []],
    [null, []],
  ])('of what began on %s are %j', (establishedOn, expected) => {
    const { items } = told(partner('Sapporo', establishedOn));
    expect(items.map(({ label, date, year }) => `${label} ${date ?? String(year)}`)).toEqual(expected);
  });

  it('begin with the milestones, so that no list is too short for them', () => {
    const { items, milestones, total } = told(
      partner('Sapporo', '1959'),
      partner('Ulsan', '1987'),
      partner('Suzhou', '1988-01-05'),
      partner('Mutare', '2001-12-01'),
    );
    expect(
      items.map(({ relationship, number, isMilestone }) => [relationship.title, number, isMilestone]),
    ).toEqual([
      ['Mutare', 25, true],
      ['Ulsan', 40, true],
      ['Sapporo', 67, false],
      ['Ulsan', 39, false],
      ['Suzhou', 39, false],
      ['Sapporo', 68, false],
    ]);
    expect([milestones, total]).toEqual([2, 6]);
  });

  it('are those of ten at the most, with how many there are', () => {
    const { items, total } = told(
      ...Array.from({ length: 11 }, (_, index) => partner(`P${String(index)}`, '2000-12-24')),
    );
    expect([items.length, total]).toEqual([10, 11]);
  });

  it.each([
    ['active', 1],
    ['suspended', 1],
    ['emeritus', 0],
    ['proposed', 0],
  ])('tell how many have no date: one that is %s counts %i', (standing, undated) => {
    expect(told(partner('Matsumoto', null, standing)).undated).toBe(undated);
  });

  it('count from the present designation, and celebrate, as the city says', () => {
    const changed = { ...partner('Lviv', '1990'), designatedOn: '2020-12-01' };
    const { items, undated } = homeAnniversaries([changed, partner('Sapporo', '1959')], {
      today: TODAY,
      locale: 'es',
      basis: 'current_designation',
      milestones: [6],
    });
    expect(items.map(({ label, isMilestone, date }) => [label, isMilestone, date])).toEqual([
      ['6.º aniversario', true, '2026-12-01'],
    ]);
    expect(undated).toBe(1);
  });
});
