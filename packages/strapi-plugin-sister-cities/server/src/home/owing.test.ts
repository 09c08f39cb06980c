import {
  association,
  event,
  factsOf,
  lviv,
  report,
  rule,
  sapporo,
  secondAssociation,
  TODAY,
} from '../../../tests/support/facts';
import type { Owed } from '../../../shared/home';
import type { Policy } from '../../../shared/policy';
import type { Facts } from '../eligibility/facts';
import { presetOf } from '../policy/presets';

import { homeCompliance } from './owing';

const policy: Policy = {
  minimumBalance: rule('10000.00 USD'),
  balanceLookbackMonths: rule(12),
  reportingIntervalMonths: rule(12),
  reportGraceDays: rule(30),
};

const annual = report({ periodStart: '2025-11', periodEnd: '2026-11-20', submittedOn: '2026-11-22' });
const low = report({ ...annual, lowestBalance: '9250.00 USD' });
const expectedOn = (dueOn: string) => report({ documentId: 'expected', dueOn, submittedOn: null });
const good: Partial<Facts> = { reports: [annual] };

const told = (changes: Partial<Facts>[], rules: Policy = policy) =>
  homeCompliance(
    changes.map((each) => factsOf({ ...good, ...each })),
    { policy: rules, locale: 'en', today: TODAY },
  );

describe('what an association owes', () => {
  it.each<[Owed[], string | null, string, Partial<Facts>]>([
    [[], null, 'all is well', {}],
    [
      ['overdue'],
      '2026-11-24',
      'the days of grace were over yesterday',
      { reports: [annual, expectedOn('2026-10-24')] },
    ],
    [
      ['due_soon'],
      '2026-10-25',
      'it is the last day of grace',
      { reports: [annual, expectedOn('2026-10-25')] },
    ],
    [
      ['due_soon'],
      '2026-12-24',
      'a report is due in 30 days',
      { reports: [annual, expectedOn('2026-12-24')] },
    ],
    [[], null, 'a report is due in 31 days', { reports: [annual, expectedOn('2026-12-25')] }],
    [['below_minimum'], null, 'the balance is too low', { reports: [low] }],
    [[], null, 'the balance is just enough', { reports: [{ ...annual, lowestBalance: '10000.00 USD' }] }],
    [
      ['overdue', 'below_minimum'],
      '2026-11-24',
      'it is overdue and too low',
      { reports: [low, expectedOn('2026-10-24')] },
    ],
    [
      ['below_minimum', 'due_soon'],
      '2026-12-24',
      'it is too low and due soon',
      { reports: [low, expectedOn('2026-12-24')] },
    ],
    [['unknown'], null, 'no report is on file', { reports: [] }],
    [['unknown'], null, 'a report waits for its review', { reports: [{ ...annual, review: 'pending' }] }],
    [[], null, 'only meetings are missing', { events: [event('2020-01-01')] }],
    [
      [],
      null,
      'the relationship has ended',
      { relationship: sapporo({ standing: 'terminated' }), reports: [] },
    ],
    [
      [],
      null,
      'it is a proposal',
      { relationship: lviv({ designation: null, standing: 'proposed' }), reports: [] },
    ],
    [
      ['below_minimum'],
      null,
      'it is suspended',
      { relationship: sapporo({ standing: 'suspended' }), reports: [low] },
    ],
  ])('is %j with the day %s when %s', (owes, day, _words, facts) => {
    const { items } = told([facts]);
    expect(items.map((each) => [each.owes, each.day])).toEqual(owes.length === 0 ? [] : [[owes, day]]);
  });

  it('does not count meetings that the city asks for', () => {
    expect(told([{}], { ...policy, minimumActivitiesPer12Months: rule(4) }).items).toEqual([]);
  });
});

describe('the list of who owes what', () => {
  const named = (documentId: string, name: string, reports: Facts['reports']): Partial<Facts> => ({
    associations: [association({ documentId, name })],
    reports: reports.map((each) => ({ ...each, associationDocumentId: documentId })),
  });

  it('begins with the most urgent and the oldest, and names association, relationship and last report', () => {
    const { items, total, counts, associations } = told([
      named('a', 'Without papers', []),
      named('b', 'Due later', [annual, expectedOn('2026-12-10')]),
      named('c', 'Due sooner', [annual, expectedOn('2026-12-01')]),
      named('d', 'Too low', [low]),
      named('e', 'Late', [annual, expectedOn('2026-10-20')]),
      named('f', 'Later still', [annual, expectedOn('2026-09-20')]),
      named('g', 'All is well', [annual]),
    ]);
    expect(items.map((each) => each.association.title)).toEqual([
      'Later still',
      'Late',
      'Too low',
      'Due sooner',
      'Due later',
      'Without papers',
    ]);
    expect(items[2]).toMatchObject({
      association: { type: 'association', documentId: 'd' },
      relationship: { type: 'relationship', documentId: 'portland-sapporo', title: 'Portland – Sapporo' },
      lastReportUntil: '2026-11-20',
    });
    expect(counts).toEqual({ overdue: 2, below_minimum: 1, due_soon: 2, unknown: 1 });
    expect([total, associations]).toEqual([6, 7]);
  });

  it('counts an association for everything that it owes', () => {
    expect(told([{ reports: [low, expectedOn('2026-10-24')] }]).counts).toEqual({
      overdue: 1,
      below_minimum: 1,
      due_soon: 0,
      unknown: 0,
    });
  });

  it('asks each association of a relationship, and tells where there is none', () => {
    const two = told([{ associations: [association(), secondAssociation()] }, { associations: [] }]);
    expect(two.items.map((each) => each.association.title)).toEqual(['Friends of Sapporo']);
    expect([two.associations, two.withoutAssociation]).toEqual([2, 1]);
  });

  it('tells of no association that is missing where the relationship has ended or is proposed', () => {
    const none = told([
      { associations: [], relationship: sapporo({ standing: 'emeritus' }) },
      { associations: [], relationship: lviv({ designation: null, standing: 'proposed' }) },
    ]);
    expect([none.associations, none.withoutAssociation]).toEqual([0, 0]);
  });
});

describe('what a city does not ask for', () => {
  it('is not counted as nothing: Salt Lake City asks for no report and no balance', () => {
    const { counts, asked, withoutAssociation, items } = told(
      [{ reports: [] }, { associations: [] }],
      presetOf('salt-lake-city'),
    );
    expect(counts).toEqual({ overdue: null, below_minimum: null, due_soon: null, unknown: null });
    expect(asked).toEqual([
      { rule: 'reportingIntervalMonths', value: 12, applies: false },
      { rule: 'minimumBalance', value: null, applies: false },
    ]);
    expect([items, withoutAssociation]).toEqual([[], 0]);
  });

  it('is left out where it asks for the other', () => {
    const { reportingIntervalMonths, minimumBalance } = policy;
    expect(told([{ reports: [low] }], { reportingIntervalMonths }).counts).toEqual({
      overdue: 0,
      below_minimum: null,
      due_soon: 0,
      unknown: 0,
    });
    expect(told([{ reports: [low] }], { minimumBalance }).counts).toEqual({
      overdue: null,
      below_minimum: 1,
      due_soon: null,
      unknown: 0,
    });
  });

  it('is not asked of relationships to which reporting does not apply', () => {
    const friends: Policy = {
      reportingIntervalMonths: rule(12),
      reportingAppliesTo: rule(['friendship_city']),
    };
    const told1 = told([{ reports: [] }, { associations: [] }], friends);
    expect([told1.items, told1.associations, told1.withoutAssociation]).toEqual([[], 0, 0]);
  });
});
