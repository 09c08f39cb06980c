import { association, factsOf, found, rule, secondAssociation, told } from '../../../../tests/support/facts';
import type { AssociationFacts } from '../facts';

import {
  associationNonprofit,
  capacityStatement,
  independenceAttested,
  minCommittee,
  pledgeOnFile,
} from './association';

const NAME = 'Portland-Sapporo Sister City Association';
const BOTH = `${NAME} and Friends of Sapporo`;

type Changes = Partial<AssociationFacts>;

const associations = (first: Changes, second?: Changes): { associations: AssociationFacts[] } => ({
  associations: [association(first), ...(second ? [secondAssociation(second)] : [])],
});

describe('an association that is a nonprofit (P22)', () => {
  const policy = { requireNonprofit: rule(true) };

  it.each<[string | null, string | null | undefined, boolean | 'unknown', string | null, string]>([
    ['nonprofit', undefined, true, 'nonprofit', `${NAME} is a nonprofit.`],
    ['nonprofit_501c3', undefined, true, 'nonprofit_501c3', `${NAME} is a nonprofit.`],
    ['committee', 'nonprofit', true, 'committee, nonprofit', 'Friends of Sapporo is a nonprofit.'],
    [null, 'nonprofit', true, 'nonprofit', 'Friends of Sapporo is a nonprofit.'],
    ['nonprofit', 'nonprofit', true, 'nonprofit, nonprofit', `${BOTH} are nonprofits.`],
    ['committee', undefined, false, 'committee', `${NAME} is not registered as a nonprofit.`],
    ['commission', 'committee', false, 'commission, committee', `${BOTH} are not registered as a nonprofit.`],
    [null, 'municipal_office', false, 'municipal_office', `${BOTH} are not registered as a nonprofit.`],
    [null, undefined, 'unknown', null, `The legal form of ${NAME} is not on file.`],
    [null, null, 'unknown', null, `The legal form of ${BOTH} is not on file.`],
  ])('with the legal forms %j and %j is told: %j, %j, %s', (first, second, ok, actual, reason) => {
    const facts = associations(
      { legalForm: first },
      second === undefined ? undefined : { legalForm: second },
    );
    const check = found(associationNonprofit, policy, facts);
    expect(check).toMatchObject({ code: 'ASSOCIATION_NONPROFIT', ok, required: 'nonprofit', actual, reason });
  });
});

describe('the pledge of residents (P22)', () => {
  const policy = { requirePledge: rule(true) };

  it.each<[boolean, boolean | undefined, boolean, number, string]>([
    [true, undefined, true, 1, `The pledge of ${NAME} is on file.`],
    [false, true, true, 1, 'The pledge of Friends of Sapporo is on file.'],
    [true, true, true, 2, `The pledge of ${BOTH} is on file.`],
    [false, undefined, false, 0, `No pledge of ${NAME} is on file.`],
    [false, false, false, 0, `No pledge of ${BOTH} is on file.`],
  ])(
    'on file: %j, and of a second association: %j, is told: %j, %j, %s',
    (first, second, ok, actual, reason) => {
      const facts = associations(
        { hasPledge: first },
        second === undefined ? undefined : { hasPledge: second },
      );
      const check = found(pledgeOnFile, policy, facts);
      expect(check).toMatchObject({ code: 'PLEDGE_ON_FILE', ok, required: 1, actual, reason });
    },
  );
});

describe('the statements on finances and staffing (P23)', () => {
  const policy = { requireCapacityStatement: rule(true) };
  const statements = (hasFinancialCapacity: boolean, hasStaffingCapacity: boolean): Changes => ({
    hasFinancialCapacity,
    hasStaffingCapacity,
  });

  it.each<[boolean, boolean, boolean, number, string]>([
    [true, true, true, 2, `The statements of ${NAME} on finances and on staffing are on file.`],
    [true, false, false, 1, `The statement of ${NAME} on staffing is missing.`],
    [false, true, false, 1, `The statement of ${NAME} on finances is missing.`],
    [false, false, false, 0, `The statements of ${NAME} on finances and on staffing are missing.`],
  ])('finances: %j, staffing: %j, are told: %j, %j, %s', (finances, staffing, ok, actual, reason) => {
    const check = found(capacityStatement, policy, associations(statements(finances, staffing)));
    expect(check).toMatchObject({ code: 'CAPACITY_STATEMENT', ok, required: 2, actual, reason });
  });

  it('are both of one association: two halves of two associations make no whole', () => {
    const halves = associations(statements(true, false), statements(false, true));
    expect(told(capacityStatement, policy, halves)).toEqual([
      false,
      `The statement of ${NAME} on staffing is missing. The statement of Friends of Sapporo on finances is missing.`,
    ]);
    expect(found(capacityStatement, policy, halves)?.actual).toBe(1);
  });

  it('are enough of one association', () => {
    expect(
      told(capacityStatement, policy, associations(statements(false, false), statements(true, true))),
    ).toEqual([true, 'The statements of Friends of Sapporo on finances and on staffing are on file.']);
  });
});

describe('the statement of independence (P26)', () => {
  const policy = { requireIndependenceStatement: rule(true) };
  const that = 'that it is independent of the city is on file.';

  it.each<[boolean, boolean | undefined, boolean, number, number, string]>([
    [true, undefined, true, 1, 1, `The statement of ${NAME} ${that}`],
    [true, true, true, 2, 2, `The statement of ${BOTH} ${that}`],
    [false, undefined, false, 1, 0, `No statement of ${NAME} ${that}`],
    [true, false, false, 2, 1, `No statement of Friends of Sapporo ${that}`],
    [false, true, false, 2, 1, `No statement of ${NAME} ${that}`],
  ])(
    '%j, and of a second association %j, is told: %j, %j, %j, %s',
    (first, second, ok, required, actual, reason) => {
      const facts = associations(
        { hasIndependenceStatement: first },
        second === undefined ? undefined : { hasIndependenceStatement: second },
      );
      const check = found(independenceAttested, policy, facts);
      expect(check).toMatchObject({ code: 'INDEPENDENCE_ATTESTED', ok, required, actual, reason });
    },
  );
});

describe('the members of an association', () => {
  const policy = { minimumCommitteeMembers: rule(15) };

  it.each<[number | null, number | null | undefined, boolean | 'unknown', number | null, string]>([
    [14, undefined, false, 14, `${NAME} has 14 members, fewer than the required 15.`],
    [15, undefined, true, 15, `${NAME} has 15 members; at least 15 are required.`],
    [16, undefined, true, 16, `${NAME} has 16 members; at least 15 are required.`],
    [0, undefined, false, 0, `${NAME} has 0 members, fewer than the required 15.`],
    [1, undefined, false, 1, `${NAME} has 1 member, fewer than the required 15.`],
    [14, 15, true, 15, 'Friends of Sapporo has 15 members; at least 15 are required.'],
    [null, 15, true, 15, 'Friends of Sapporo has 15 members; at least 15 are required.'],
    [3, 14, false, 14, 'Friends of Sapporo has 14 members, fewer than the required 15.'],
    [14, 3, false, 14, `${NAME} has 14 members, fewer than the required 15.`],
    [null, 0, 'unknown', 0, `How many members ${NAME} has is not on file; at least 15 are required.`],
    [
      0,
      null,
      'unknown',
      0,
      'How many members Friends of Sapporo has is not on file; at least 15 are required.',
    ],
    [null, null, 'unknown', null, `How many members ${BOTH} have is not on file; at least 15 are required.`],
  ])('are %j, and of a second %j: %j, %j, %s', (first, second, ok, actual, reason) => {
    const facts = associations(
      { memberCount: first },
      second === undefined ? undefined : { memberCount: second },
    );
    const check = found(minCommittee, policy, facts);
    expect(check).toMatchObject({ code: 'MIN_COMMITTEE', ok, required: 15, actual, reason });
  });
});

describe('a check of associations', () => {
  const CHECKS = [
    ['ASSOCIATION_NONPROFIT', associationNonprofit, { requireNonprofit: rule(true) }],
    ['PLEDGE_ON_FILE', pledgeOnFile, { requirePledge: rule(true) }],
    ['CAPACITY_STATEMENT', capacityStatement, { requireCapacityStatement: rule(true) }],
    ['INDEPENDENCE_ATTESTED', independenceAttested, { requireIndependenceStatement: rule(true) }],
    ['MIN_COMMITTEE', minCommittee, { minimumCommitteeMembers: rule(15) }],
  ] as const;

  it.each(CHECKS)('%s is unknown while no association is on file', (code, checker, policy) => {
    expect(found(checker, policy, { associations: [] })).toEqual({
      code,
      ok: 'unknown',
      severity: 'block',
      required: null,
      actual: null,
      asOf: '2026-11-24',
      reason: 'No association is on file for Portland – Sapporo.',
      source: 'P22 to P29',
      isAssumption: false,
      records: [],
    });
  });

  it.each(CHECKS)('%s leads to the associations', (_code, checker, policy) => {
    expect(found(checker, policy, associations({}, {}))?.records).toEqual([
      { type: 'association', documentId: 'pssca', title: NAME },
      { type: 'association', documentId: 'friends', title: 'Friends of Sapporo' },
    ]);
  });

  it.each(CHECKS)('%s is not made by a city without the rule', (_code, checker) => {
    expect(found(checker, {})).toBeUndefined();
  });

  it.each([
    [associationNonprofit, { requireNonprofit: rule(false) }],
    [pledgeOnFile, { requirePledge: rule(false) }],
    [capacityStatement, { requireCapacityStatement: rule(false) }],
    [independenceAttested, { requireIndependenceStatement: rule(false) }],
    [minCommittee, { minimumCommitteeMembers: rule(15, { enabled: false }) }],
  ])('is not made where the rule is switched off (%#)', (checker, policy) => {
    expect(found(checker, policy, factsOf())).toBeUndefined();
  });

  it('carries the severity and the source of its rule, and whether it is an assumption', () => {
    const policy = {
      requirePledge: rule(true, { severity: 'warn', source: 'our assumption', isAssumption: true }),
    } as const;
    expect(found(pledgeOnFile, policy)).toMatchObject({
      severity: 'warn',
      source: 'our assumption',
      isAssumption: true,
    });
  });
});
