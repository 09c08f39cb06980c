import type { AssociationDesk, AssociationFinances } from '../../../shared/desk';
import { english } from '../translations/english';

import { activityWords, answerWords, daysWords, reportWords, rulesWords } from './words';

const reader = { today: '2026-11-24', locale: 'en', say: english };

const FINANCES: AssociationFinances = {
  owes: [],
  owedDay: null,
  nextReportDueOn: '2026-12-31',
  daysUntilDue: 37,
  lastReportUntil: '2025',
  expected: null,
  nextPeriod: null,
  minimum: '10000.00 USD',
  balances: [],
};

const DESK: AssociationDesk = {
  today: '2026-11-24',
  association: { type: 'association', documentId: 'a', title: 'A' },
  relationship: { type: 'relationship', documentId: 'r', title: 'R' },
  isHeld: true,
  mustReport: true,
  asked: [
    { rule: 'reportingIntervalMonths', value: 12, applies: true },
    { rule: 'minimumBalance', value: '10000.00 USD', applies: true },
  ],
  activityAsked: { events: 4, quarters: 4, inHomeArea: true },
  checks: [],
  quarters: [],
  unclear: 0,
  finances: FINANCES,
};

describe('what is said about the next report', () => {
  it.each<[Partial<AssociationFinances>, string[]]>([
    [
      {},
      [
        'The next report is due on December 31, 2026: in 37 days.',
        'The last report that arrived covers time until 2025.',
      ],
    ],
    [
      { nextReportDueOn: '2026-11-24', daysUntilDue: 0, owes: ['due_soon'], owedDay: '2026-11-24' },
      ['Report due on November 24, 2026', 'The last report that arrived covers time until 2025.'],
    ],
    [
      { nextReportDueOn: '2025-12-31', daysUntilDue: -328, owes: ['overdue'], owedDay: '2026-01-31' },
      ['Report overdue since January 31, 2026', 'The last report that arrived covers time until 2025.'],
    ],
    [
      { owes: ['below_minimum'] },
      [
        'Balance below the minimum (last report until 2025)',
        'The next report is due on December 31, 2026: in 37 days.',
      ],
    ],
    [
      { owes: ['unknown'], nextReportDueOn: '1960-12-31', daysUntilDue: -24070, lastReportUntil: null },
      ['No report on file tells'],
    ],
    [{ nextReportDueOn: null, daysUntilDue: null, lastReportUntil: null }, []],
  ])('%j', (changes, expected) => {
    expect(reportWords({ ...FINANCES, ...changes }, reader)).toEqual(expected);
  });
});

describe('what is said about the rules', () => {
  it('is what they ask, and what they do not', () => {
    expect(rulesWords(DESK, english)).toEqual(['Reports are asked for every 12 months.']);
    const free: AssociationDesk = {
      ...DESK,
      mustReport: false,
      asked: [
        { rule: 'reportingIntervalMonths', value: 12, applies: false },
        { rule: 'minimumBalance', value: null, applies: false },
      ],
      activityAsked: { events: null, quarters: null, inHomeArea: false },
    };
    expect(rulesWords(free, english)).toEqual([
      'A report every 12 months is kept as a rule and switched off.',
      'No rule asks for a minimum balance.',
    ]);
    expect(activityWords(free, english)).toEqual(['No rule asks for meetings and events.']);
  });

  it('is why they ask nothing of this one', () => {
    expect(rulesWords({ ...DESK, relationship: null, isHeld: false }, english)[0]).toBe(
      'It belongs to no relationship, so no rule of the city asks anything of it.',
    );
    expect(rulesWords({ ...DESK, isHeld: false, mustReport: false }, english)[0]).toBe(
      'Its relationship has no designation in force, so no rule of the city asks anything of it.',
    );
    expect(rulesWords({ ...DESK, mustReport: false }, english)).toContain(
      'Associations of its relationship report nothing by these rules.',
    );
  });

  it('tells how much activity is asked for', () => {
    expect(activityWords(DESK, english)).toEqual([
      'The rules ask for at least 4 meetings and events in twelve months.',
      'The rules ask for something in at least 4 of the four quarters before today.',
      'Only what takes place in the home area counts.',
    ]);
  });
});

describe('a balance', () => {
  it.each([
    [true, 'association.ok-true'],
    [false, 'association.ok-false'],
    ['unknown', 'association.ok-unknown'],
    [null, 'association.ok-none'],
  ] as const)('that answers %s is called %s', (ok, id) => {
    expect(answerWords({ ok })).toBe(id);
  });
});

describe('some days', () => {
  it('are written with both ends, or once', () => {
    expect(daysWords('2025-11-25', '2026-02-24', 'en').replaceAll(/\s/g, ' ')).toBe(
      'Nov 25, 2025 – Feb 24, 2026',
    );
    expect(daysWords('2025', '2025', 'en')).toBe('2025');
    expect(daysWords('2025-01', '2025-06', 'en')).toBe('January 2025 – June 2025');
  });
});
