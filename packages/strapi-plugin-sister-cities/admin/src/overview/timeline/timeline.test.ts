import { anEvent, PORTLAND } from '../samples';
import { partnersOf, select } from '../select';

import { entriesOf } from './entries';
import { lanesOf, placeMarks } from './lanes';

const overview = {
  ...PORTLAND,
  relationships: [
    ...PORTLAND.relationships.map((each) =>
      each.documentId === 'r-bologna' ? { ...each, standing: 'terminated', endedOn: '2010-03' } : each,
    ),
  ],
  events: [anEvent('bell', '2019-06-06', 'r-sapporo'), anEvent('trade', '2019'), anEvent('someday', null)],
};
const partners = partnersOf(overview, 'en');
const selection = select(overview, partners, {});

describe('the entries of the timeline', () => {
  it('are foundings, decisions, events and ends in their order, and at the end what has no date', () => {
    expect(
      entriesOf(selection, {}).map(({ kind, date, relationships }) => [kind, date, ...relationships]),
    ).toEqual([
      ['founding', '1959', 'r-sapporo'],
      ['founding', '2003', 'r-bologna'],
      ['end', '2010-03', 'r-bologna'],
      ['event', '2019'],
      ['event', '2019-06-06', 'r-sapporo'],
      ['founding', '2022', 'r-lviv'],
      ['decision', '2022', 'r-lviv'],
      ['event', null],
    ]);
  });

  it('are those of the years that are asked for', () => {
    expect(entriesOf(selection, { from: 2010, to: 2019 }).map(({ key }) => key)).toEqual([
      'end r-bologna',
      'event trade',
      'event bell',
    ]);
  });
});

describe('the lines of the timeline', () => {
  const axis = { first: 1959, last: 2026 };
  const lanes = lanesOf(entriesOf(selection, {}), partners, axis, overview.today);

  it('begin with the oldest relationship, and end with the program', () => {
    expect(lanes.map(({ partner }) => partner?.city?.name)).toEqual([
      'Sapporo',
      'Bologna',
      'Lviv',
      undefined,
    ]);
  });

  it('reach from the founding to the end, or to today', () => {
    const [sapporo, bologna, , program] = lanes;
    expect(sapporo?.line?.start).toBe(0);
    expect(sapporo?.line?.end).toBeCloseTo(1, 2);
    expect(bologna?.line?.end).toBeCloseTo((2010.25 - 1959) / 68, 2);
    expect(program?.line).toBeUndefined();
  });

  it('are left out where nobody knows since when', () => {
    const unknown = partners.map((partner) => ({ ...partner, establishedOn: null }));
    const [first] = lanesOf([], unknown, axis, overview.today);
    expect(first?.line).toBeUndefined();
  });

  it('have the vote on Lviv above its founding', () => {
    expect(lanes[2]?.marks.map(({ row, entries }) => [row, entries[0].kind])).toEqual([
      [0, 'founding'],
      [1, 'decision'],
    ]);
  });

  it('put together what finds no room in three rows', () => {
    const many = [1, 2, 3, 4, 5].map((day) => anEvent(`e${String(day)}`, `2019-06-0${String(day)}`));
    const entries = entriesOf({ partners: [], decisions: [], goals: [], events: many }, {});
    const marks = placeMarks(entries, axis);
    expect(marks.map(({ row, entries: { length } }) => [row, length])).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
    expect(placeMarks(entries, { first: 2019, last: 2019 })).toHaveLength(3);
  });
});
