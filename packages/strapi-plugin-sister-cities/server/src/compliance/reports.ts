import type { Day } from '../computed/calendar';
import { spanOf } from '../eligibility/windows';
import type { Span } from '../eligibility/windows';
import type { Facts, ReportFacts } from '../eligibility/facts';

/** Reports that tell about money (P24, P25). */
const MONEY_KINDS: readonly string[] = ['financial', 'annual'];

/** The days that a report covers; `undefined` when its dates are none. */
export const periodOf = ({ periodStart, periodEnd }: ReportFacts): Span | undefined =>
  spanOf(periodStart, periodEnd);

/** A report that is in by a day, and was not returned for changes. */
export const hasArrived = ({ submittedOn, review }: ReportFacts, asOf: Day): boolean =>
  submittedOn !== null && submittedOn <= asOf && review !== 'returned';

/** The reports of one association that tell about money, whether they arrived or not. */
export const moneyReportsOf = ({ reports }: Facts, associationDocumentId: string): ReportFacts[] =>
  reports.filter(
    ({ associationDocumentId: of, kind }) => of === associationDocumentId && MONEY_KINDS.includes(kind),
  );
