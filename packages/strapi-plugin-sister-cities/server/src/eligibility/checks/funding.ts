import { parseMoney } from '../../../../shared/money';
import { ruleOf } from '../../../../shared/policy';
import { hasArrived } from '../../compliance/reports';
import { associationRecord, checkOf, noAssociation, reportRecord } from '../check';
import type { Checker, Finding, Question } from '../check';
import type { ReportFacts } from '../facts';
import { isInLookback } from '../lookback';

const isFromCity = ({ incomeCity }: ReportFacts): boolean => (parseMoney(incomeCity ?? '')?.minor ?? 0n) > 0n;

const sourcesIn = (report: ReportFacts): string[] => [
  ...report.fundingSources,
  ...(isFromCity(report) ? ['city'] : []),
];

const examine = (question: Question, allowed: readonly string[]): Finding => {
  const { facts, writer } = question;
  const reports = facts.reports.filter(
    (report) => hasArrived(report, facts.asOf) && isInLookback(question, report),
  );
  const stated = [
    ...facts.associations.flatMap(({ fundingSources }) => fundingSources),
    ...reports.flatMap(sourcesIn),
  ];
  const sources = [...new Set(stated)].sort();
  const forbidden = sources.filter((source) => !allowed.includes(source));
  const words = (values: readonly string[]): string => writer.list(values.map(writer.source));
  const found = {
    required: allowed.join(', '),
    actual: sources.length === 0 ? null : sources.join(', '),
    records: [
      ...facts.associations.map(associationRecord),
      ...reports.filter((report) => sourcesIn(report).length > 0).map(reportRecord),
    ],
  };
  if (forbidden.length > 0) {
    const reason = writer.say('fundingNo', { forbidden: words(forbidden), allowed: words(allowed) });
    return { ...found, ok: false, reason };
  }
  if (sources.length === 0) {
    const associations = writer.list(facts.associations.map(({ name }) => name));
    const reason = writer.say('fundingUnknown', { associations, allowed: words(allowed) });
    return { ...found, ok: 'unknown', reason };
  }
  return { ...found, ok: true, reason: writer.say('fundingYes', { sources: words(sources) }) };
};

/** “Funded by donors and grants, not by the City” (P26, P27). */
export const fundingSources: Checker = (question) => {
  const rule = ruleOf(question.policy, 'fundingSourcesAllowed');
  if (!rule) return undefined;
  const isEmpty = question.facts.associations.length === 0;
  const finding = isEmpty ? noAssociation(question) : examine(question, rule.value);
  return checkOf('FUNDING_SOURCES', question, rule, finding);
};
