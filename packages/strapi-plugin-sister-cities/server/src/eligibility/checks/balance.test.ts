import { association, found, report, rule, secondAssociation, told } from '../../../../tests/support/facts';
import type { Answer } from '../check';
import type { Facts, ReportFacts } from '../facts';

import { balanceMinimum } from './balance';

const NAME = 'Portland-Sapporo Sister City Association';
const FIRST_HALF = 'PSSCA, 2026-01 to 2026-06';
const policy = { minimumBalance: rule('10000.00 USD'), balanceLookbackMonths: rule(10) };

const half = (changes: Partial<ReportFacts>): Partial<Facts> => ({ reports: [report(changes)] });

const balances = (endingBalance: string | null, lowestBalance: string | null): Partial<Facts> =>
  half({ endingBalance, lowestBalance });

const below = (amount: string, title = FIRST_HALF): string =>
  `Balance ${amount} in the report “${title}” is below 10,000.00 USD.`;

describe('at least 10,000 dollars (P24)', () => {
  it.each<[string | null, string | null, Answer, string | null, string]>([
    [
      '10000.00 USD',
      '10000.00 USD',
      true,
      '10000.00 USD',
      `The lowest balance that ${NAME} reported is 10,000.00 USD; at least 10,000.00 USD is required.`,
    ],
    [
      '10000.01 USD',
      '12345.67 USD',
      true,
      '10000.01 USD',
      `The lowest balance that ${NAME} reported is 10,000.01 USD; at least 10,000.00 USD is required.`,
    ],
    ['12000.00 USD', '9999.99 USD', false, '9999.99 USD', below('9,999.99 USD')],
    ['9250.00 USD', '10000.00 USD', false, '9250.00 USD', below('9,250.00 USD')],
    ['9250.00 USD', '9250.00 USD', false, '9250.00 USD', below('9,250.00 USD')],
    ['9250.00 USD', '9000.00 USD', false, '9000.00 USD', `${below('9,000.00 USD')} ${below('9,250.00 USD')}`],
    ['10000.00 USD', '-0.01 USD', false, '-0.01 USD', below('-0.01 USD')],
    [
      null,
      '10000.00 USD',
      'unknown',
      '10000.00 USD',
      `The balance at the end is missing in the report “${FIRST_HALF}”.`,
    ],
    [
      '10000.00 USD',
      null,
      'unknown',
      '10000.00 USD',
      `The lowest balance is missing in the report “${FIRST_HALF}”.`,
    ],
    [
      null,
      '9250.00 USD',
      false,
      '9250.00 USD',
      `${below('9,250.00 USD')} The balance at the end is missing in the report “${FIRST_HALF}”.`,
    ],
    [
      '5000000 JPY',
      '10000.00 USD',
      'unknown',
      '10000.00 USD',
      `Balance 5,000,000 JPY in the report “${FIRST_HALF}” cannot be compared with 10,000.00 USD.`,
    ],
    [
      '1.00 USD',
      '5000000 JPY',
      false,
      '1.00 USD',
      `${below('1.00 USD')} Balance 5,000,000 JPY in the report “${FIRST_HALF}” cannot be compared with 10,000.00 USD.`,
    ],
    [
      'a lot',
      '10000.00 USD',
      'unknown',
      '10000.00 USD',
      `Balance a lot in the report “${FIRST_HALF}” cannot be compared with 10,000.00 USD.`,
    ],
  ])('of %j at the end and %j at the lowest is told: %j, %j, %s', (ending, lowest, ok, actual, reason) => {
    expect(found(balanceMinimum, policy, balances(ending, lowest))).toMatchObject({
      code: 'BALANCE_MINIMUM',
      ok,
      required: '10000.00 USD',
      actual,
      reason,
    });
  });

  it.each<[string, Partial<ReportFacts>, Answer]>([
    ['is not looked at yet', { review: 'pending' }, 'unknown'],
    ['is not looked at yet, and too low', { review: 'pending', endingBalance: '0.00 USD' }, false],
    ['was returned', { review: 'returned' }, 'unknown'],
    ['was returned, and too low', { review: 'returned', endingBalance: '0.00 USD' }, 'unknown'],
    ['has not arrived', { submittedOn: null }, 'unknown'],
    ['arrived today', { submittedOn: '2026-11-24' }, true],
    ['arrives tomorrow', { submittedOn: '2026-11-25' }, 'unknown'],
    ['is an annual one', { kind: 'annual' }, true],
    ['is about activity', { kind: 'activity' }, 'unknown'],
    ['is of another association', { associationDocumentId: 'friends' }, 'unknown'],
    ['ends on the first day of the look-back', { periodStart: '2025-06', periodEnd: '2026-01-25' }, true],
    ['ends the day before the look-back', { periodStart: '2025-06', periodEnd: '2026-01-24' }, 'unknown'],
    ['starts on the first day of the look-back', { periodStart: '2026-01-25', periodEnd: '2026-02' }, true],
    ['starts the day after', { periodStart: '2026-01-26', periodEnd: '2026-02' }, 'unknown'],
    ['starts today', { periodStart: '2026-11-24', periodEnd: '2026-12' }, 'unknown'],
    ['starts tomorrow', { periodStart: '2026-11-25', periodEnd: '2026-12' }, 'unknown'],
    ['ends before it starts', { periodStart: '2026-06', periodEnd: '2026-01' }, 'unknown'],
    ['has no dates', { periodStart: 'spring', periodEnd: 'autumn' }, 'unknown'],
  ])('of a report that %s is told (%j): %j', (_words, changes, ok) => {
    expect(found(balanceMinimum, policy, half(changes))?.ok).toBe(ok);
  });

  it('of a report that is not looked at yet waits for the Director', () => {
    expect(told(balanceMinimum, policy, half({ review: 'pending' }))).toEqual([
      'unknown',
      `The report “${FIRST_HALF}” has not been accepted yet.`,
    ]);
  });

  it('is not known while no report is on file', () => {
    expect(found(balanceMinimum, policy, { reports: [] })).toMatchObject({
      ok: 'unknown',
      required: '10000.00 USD',
      actual: null,
      reason: `No financial report of ${NAME} from January 25, 2026 to November 24, 2026 is on file.`,
      records: [{ type: 'association', documentId: 'pssca', title: NAME }],
    });
  });

  it('is not known while no association is on file', () => {
    expect(found(balanceMinimum, policy, { associations: [] })).toMatchObject({
      ok: 'unknown',
      required: '10000.00 USD',
      actual: null,
      reason: 'No association is on file for Portland – Sapporo.',
    });
  });

  it('is kept on: one low report of several is a no, and the lowest amount is told', () => {
    const low = report({
      periodStart: '2026-07',
      periodEnd: '2026-09',
      endingBalance: '10000.00 USD',
      lowestBalance: '9250.00 USD',
    });
    expect(found(balanceMinimum, policy, { reports: [report(), low] })).toMatchObject({
      ok: false,
      actual: '9250.00 USD',
      reason: below('9,250.00 USD', 'PSSCA, 2026-07 to 2026-09'),
      records: [
        { type: 'association', documentId: 'pssca', title: NAME },
        { type: 'association-report', documentId: 'report-2026-01', title: FIRST_HALF },
        {
          type: 'association-report',
          documentId: 'report-2026-07',
          title: 'PSSCA, 2026-07 to 2026-09',
        },
      ],
    });
  });

  it('puts what is wrong before what is not known', () => {
    const facts = {
      reports: [
        report({ review: 'pending' }),
        report({ periodStart: '2026-07', periodEnd: '2026-09', lowestBalance: '9250.00 USD' }),
      ],
    };
    expect(told(balanceMinimum, policy, facts)).toEqual([
      false,
      `${below('9,250.00 USD', 'PSSCA, 2026-07 to 2026-09')} The report “${FIRST_HALF}” has not been accepted yet.`,
    ]);
  });

  it('is kept by each association', () => {
    const associations = [association(), secondAssociation()];
    const theirs = report({
      associationDocumentId: 'friends',
      endingBalance: '9250.00 USD',
      title: 'Friends',
    });
    expect(told(balanceMinimum, policy, { associations })).toEqual([
      'unknown',
      `The lowest balance that ${NAME} reported is 10,000.00 USD; at least 10,000.00 USD is required. No financial report of Friends of Sapporo from January 25, 2026 to November 24, 2026 is on file.`,
    ]);
    expect(found(balanceMinimum, policy, { associations, reports: [report(), theirs] })).toMatchObject({
      ok: false,
      actual: '9250.00 USD',
    });
  });

  it('looks back twelve months where the city does not say, and as long as it says', () => {
    const [last, before] = ['2025-11-25', '2025-11-24'].map((periodEnd) =>
      half({ periodStart: '2025-06', periodEnd }),
    );
    const unsaid = { minimumBalance: rule('10000.00 USD') };
    const longer = { ...unsaid, balanceLookbackMonths: rule(13) };
    expect([last, before].map((facts) => found(balanceMinimum, unsaid, facts)?.ok)).toEqual([
      true,
      'unknown',
    ]);
    expect(found(balanceMinimum, longer, before)?.ok).toBe(true);
    const never = { ...unsaid, balanceLookbackMonths: rule(0) };
    expect(told(balanceMinimum, never, last)).toEqual([
      'unknown',
      `No financial report of ${NAME} from November 24, 2026 to November 24, 2026 is on file.`,
    ]);
  });

  it('is not asked for by a city that names none: Salt Lake City has no check against zero', () => {
    expect(found(balanceMinimum, {}, balances('0.00 USD', '0.00 USD'))).toBeUndefined();
    expect(
      found(balanceMinimum, { minimumBalance: rule('10000.00 USD', { enabled: false }) }),
    ).toBeUndefined();
  });

  it('in what is no amount can be compared with nothing', () => {
    const check = found(balanceMinimum, { minimumBalance: rule('plenty') });
    expect([check?.ok, check?.actual]).toEqual(['unknown', null]);
  });

  it('is told in the language of the reader', () => {
    const facts = balances('9250.00 USD', '9250.00 USD');
    const reasonIn = (locale: string) =>
      found(balanceMinimum, policy, facts, locale)?.reason.replaceAll('\u00a0', ' ');
    expect(['es', 'ja', 'uk'].map(reasonIn)).toEqual([
      'El saldo de 9250,00 USD del informe «PSSCA, 2026-01 to 2026-06» está por debajo de 10.000,00 USD.',
      '報告「PSSCA, 2026-01 to 2026-06」の残高9,250.00 USDは10,000.00 USDを下回っています。',
      'Залишок 9 250,00 USD у звіті «PSSCA, 2026-01 to 2026-06» менший за 10 000,00 USD.',
    ]);
  });
});
