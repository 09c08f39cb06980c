import { factsOf, report, rule } from '../../../tests/support/facts';
import { questionOf } from '../eligibility/check';
import type { ReportFacts } from '../eligibility/facts';

import { balancesOf, MOST_BALANCES } from './balances';

const minimumBalance = rule('10000.00 USD');

const points = (reports: readonly ReportFacts[], policy = { minimumBalance }) =>
  balancesOf(questionOf(factsOf({ reports }), policy, 'en'), 'pssca');

const answer = (changes: Partial<ReportFacts>) => points([report(changes)])[0];

describe('the balance over time', () => {
  it.each<[Partial<ReportFacts>, boolean | 'unknown', string[]]>([
    [{ endingBalance: '10000.00 USD', lowestBalance: '10000.00 USD' }, true, []],
    [
      { endingBalance: '10000.00 USD', lowestBalance: '9999.99 USD' },
      false,
      ['Balance 9,999.99 USD in the report “PSSCA, 2026-01 to 2026-06” is below 10,000.00 USD.'],
    ],
    [{ endingBalance: '10000.01 USD', lowestBalance: '10000.01 USD' }, true, []],
    [
      { lowestBalance: null },
      'unknown',
      ['The lowest balance is missing in the report “PSSCA, 2026-01 to 2026-06”.'],
    ],
    [
      { endingBalance: '20000 JPY', lowestBalance: '20000 JPY' },
      'unknown',
      ['Balance 20,000 JPY in the report “PSSCA, 2026-01 to 2026-06” cannot be compared with 10,000.00 USD.'],
    ],
    [{ review: 'pending' }, 'unknown', ['The report “PSSCA, 2026-01 to 2026-06” has not been accepted yet.']],
  ])('is compared with the minimum to the cent: %j is %s', (changes, ok, remarks) => {
    expect(answer(changes)).toMatchObject({ ok, remarks });
  });

  it('stands in the order of the periods, with the last day of each', () => {
    const reports = [
      report(),
      report({ periodStart: '2025', periodEnd: '2025' }),
      report({ periodStart: '2024-01', periodEnd: '2024-02' }),
    ];
    expect(points(reports).map(({ until }) => until)).toEqual(['2024-02-29', '2025-12-31', '2026-06-30']);
  });

  it('is told of reports about money that arrived, and of this association', () => {
    expect(
      points([
        report({ submittedOn: null }),
        report({ submittedOn: '2026-11-25' }),
        report({ review: 'returned' }),
        report({ kind: 'activity' }),
        report({ associationDocumentId: 'friends' }),
      ]),
    ).toEqual([]);
    expect(points([report({ submittedOn: '2026-11-24' })])).toHaveLength(1);
  });

  it('is compared with nothing where no rule asks for a minimum', () => {
    expect(balancesOf(questionOf(factsOf(), {}, 'en'), 'pssca')).toMatchObject([{ ok: null, remarks: [] }]);
  });

  it('shows the latest reports where there are many', () => {
    const years = Array.from({ length: MOST_BALANCES + 1 }, (_, index) => String(2000 + index));
    const shown = points(years.map((year) => report({ periodStart: year, periodEnd: year })));
    expect([shown.length, shown[0]?.periodEnd, shown.at(-1)?.periodEnd]).toEqual([24, '2001', '2024']);
  });
});
