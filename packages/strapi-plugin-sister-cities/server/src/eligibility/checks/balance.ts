import { parseMoney, printMoney } from '../../../../shared/money';
import type { Money } from '../../../../shared/money';
import { earliestDay } from '../../../../shared/partial-date';
import { ruleOf } from '../../../../shared/policy';
import { hasArrived, moneyReportsOf, periodOf } from '../../compliance/reports';
import type { Day } from '../../computed/calendar';
import { associationRecord, checkOf, every, noAssociation, reportRecord } from '../check';
import type { Answer, Checker, Finding, Question } from '../check';
import type { AssociationFacts, ReportFacts } from '../facts';
import { isInLookback, lookbackOf } from '../lookback';
import type { MessageId } from '../messages/en';
import { gapsSince } from '../windows';

/** One thing that is wrong, or not known, with a sentence about it. */
interface Remark {
  ok: false | 'unknown';
  reason: string;
}

interface Asked extends Question {
  minimum: Money;
}

const about = ({ writer, minimum }: Asked, { title: report }: ReportFacts) => {
  const required = writer.money(minimum);
  return (ok: Remark['ok'], id: MessageId, amount: Money = minimum): Remark => ({
    ok,
    reason: writer.say(id, { report, required, amount: writer.money(amount) }),
  });
};

const minorIn = (amount: Money, currency: string | undefined): bigint | undefined => {
  const parts = parseMoney(amount);
  return parts?.currency === currency ? parts?.minor : undefined;
};

/** The lowest balance of a report, and the one at the end; once when they are the same. */
const amountsOf = ({ lowestBalance, endingBalance }: ReportFacts): Money[] =>
  [...new Set([lowestBalance, endingBalance])].filter((amount) => amount !== null);

const remarksOn = (asked: Asked, report: ReportFacts): Remark[] => {
  const minimum = parseMoney(asked.minimum);
  const remark = about(asked, report);
  const ofAmounts = amountsOf(report).flatMap((amount) => {
    const minor = minorIn(amount, minimum?.currency);
    if (minor === undefined || !minimum) return [remark('unknown', 'balanceOther', amount)];
    return minor < minimum.minor ? [remark(false, 'balanceBelow', amount)] : [];
  });
  return [
    ...ofAmounts,
    ...(report.endingBalance === null ? [remark('unknown', 'balanceNoEnding')] : []),
    ...(report.lowestBalance === null ? [remark('unknown', 'balanceNoLowest')] : []),
    ...(report.review === 'pending' ? [remark('unknown', 'balancePending')] : []),
  ];
};

/** What one report says about the minimum: whether it was kept, and what is wrong or not known. */
export const balanceIn = (
  question: Question,
  minimum: Money,
  report: ReportFacts,
): { ok: Answer; remarks: string[] } => {
  const remarks = inNoBeforeUnknown(remarksOn({ ...question, minimum }, report));
  return { ok: every(remarks.map(({ ok }) => ok)), remarks: remarks.map(({ reason }) => reason) };
};

/** From when on the balance is to be known: the whole look-back, as far as the designation may have held in it. */
const askedSince = (asked: Asked): Day => {
  const { asOf, relationship } = asked.facts;
  const first = lookbackOf(asked)?.first ?? asOf;
  const designated = earliestDay(relationship.designatedOn ?? '') ?? first;
  return designated > first ? designated : first;
};

/** Days that no report covers. Those after the last one are none: whether its follower is late is for another check. */
const gapsIn = (asked: Asked, { name }: AssociationFacts, reports: readonly ReportFacts[]): Remark[] => {
  const { writer } = asked;
  const periods = reports.flatMap((report) => periodOf(report) ?? []);
  return gapsSince(askedSince(asked), periods).map(({ first, last }) => ({
    ok: 'unknown',
    reason: writer.say('balanceGap', {
      association: name,
      from: writer.date(first),
      to: writer.date(last),
    }),
  }));
};

const noReport = (asked: Asked, { name }: AssociationFacts): Remark => {
  const { writer, facts } = asked;
  const { first, last } = lookbackOf(asked) ?? { first: facts.asOf, last: facts.asOf };
  const fillings = { association: name, from: writer.date(first), to: writer.date(last) };
  return { ok: 'unknown', reason: writer.say('balanceNone', fillings) };
};

const lowestOf = (reports: readonly ReportFacts[], minimum: Money): Money | null => {
  const currency = parseMoney(minimum)?.currency;
  const amounts = reports.flatMap(amountsOf).flatMap((amount) => minorIn(amount, currency) ?? []);
  const [first, ...rest] = amounts;
  if (first === undefined || currency === undefined) return null;
  return printMoney({ minor: rest.reduce((low, next) => (next < low ? next : low), first), currency });
};

const inNoBeforeUnknown = (remarks: readonly Remark[]): Remark[] => [
  ...remarks.filter(({ ok }) => ok === false),
  ...remarks.filter(({ ok }) => ok === 'unknown'),
];

interface Balance {
  ok: Answer;
  reason: string;
  reports: readonly ReportFacts[];
}

const balanceOf = (asked: Asked, association: AssociationFacts): Balance => {
  const { facts, minimum, writer } = asked;
  const reports = moneyReportsOf(facts, association.documentId).filter(
    (report) => hasArrived(report, facts.asOf) && isInLookback(asked, report),
  );
  const remarks = inNoBeforeUnknown(
    reports.length === 0
      ? [noReport(asked, association)]
      : [...reports.flatMap((report) => remarksOn(asked, report)), ...gapsIn(asked, association, reports)],
  );
  if (remarks.length > 0) {
    const reason = remarks.map((remark) => remark.reason).join(' ');
    return { ok: every(remarks.map(({ ok }) => ok)), reason, reports };
  }
  const amount = writer.money(lowestOf(reports, minimum) ?? minimum);
  const fillings = { association: association.name, amount, required: writer.money(minimum) };
  return { ok: true, reason: writer.say('balanceEnough', fillings), reports };
};

const examine = (asked: Asked): Finding => {
  const { associations } = asked.facts;
  const balances = associations.map((association) => balanceOf(asked, association));
  const reports = balances.flatMap((balance) => balance.reports);
  return {
    ok: every(balances.map(({ ok }) => ok)),
    required: asked.minimum,
    actual: lowestOf(reports, asked.minimum),
    reason: balances.map(({ reason }) => reason).join(' '),
    records: [...associations.map(associationRecord), ...reports.map(reportRecord)],
  };
};

/**
 * “At least a $10,000 balance in its bank account on a regular basis” (P24): the balance at the end and the lowest
 * one of every report in the look-back, of each association. A time in it that no report covers is not known. An
 * amount that is stated and too low is a no, whatever else is missing.
 */
export const balanceMinimum: Checker = (question) => {
  const rule = ruleOf(question.policy, 'minimumBalance');
  if (!rule) return undefined;
  const isEmpty = question.facts.associations.length === 0;
  const finding = isEmpty
    ? { ...noAssociation(question), required: rule.value }
    : examine({ ...question, minimum: rule.value });
  return checkOf('BALANCE_MINIMUM', question, rule, finding);
};
