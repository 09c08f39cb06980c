import { ruleOf } from '../../../../shared/policy';
import { arrivedLate, dueDateOf, mustReport, reportsDue } from '../../compliance/due';
import type { ReportsDue } from '../../compliance/due';
import { daysBetween } from '../../computed/calendar';
import type { Day } from '../../computed/calendar';
import { associationRecord, checkOf, every, noAssociation, reportRecord } from '../check';
import type { Answer, Checker, Finding, Question } from '../check';
import type { ReportFacts } from '../facts';

interface Standing {
  ok: Answer;
  reason: string;
  due: ReportsDue;
}

const nothingOnFile = ({ facts, writer }: Question, association: string, dueOn: Day | null): string => {
  if (dueOn === null) return writer.say('reportsNoStart', { association });
  const id = dueOn < facts.asOf ? 'reportsFirstWasDue' : 'reportsFirstIsDue';
  return writer.say(id, { association, dueOn: writer.date(dueOn) });
};

const overdue = (
  { facts, writer }: Question,
  association: string,
  { dueOn, overdueFrom }: { dueOn: Day; overdueFrom: Day },
): string =>
  writer.say('reportsOverdue', {
    association,
    dueOn: writer.date(dueOn),
    since: writer.date(overdueFrom),
    days: daysBetween(overdueFrom, facts.asOf) + 1,
  });

const late = ({ policy, writer }: Question, last: ReportFacts | null): string[] => {
  const dueOn = last ? dueDateOf(last, policy) : undefined;
  if (!last || dueOn === undefined || last.submittedOn === null || !arrivedLate(last, policy)) return [];
  const submittedOn = writer.date(last.submittedOn);
  return [writer.say('reportsLate', { report: last.title, dueOn: writer.date(dueOn), submittedOn })];
};

const standingOf = (question: Question, association: string, due: ReportsDue): Standing => {
  const { facts, writer } = question;
  const { dueOn, overdueFrom, last, isAnyOnFile } = due;
  if (!isAnyOnFile || dueOn === null || overdueFrom === null) {
    return { ok: 'unknown', reason: nothingOnFile(question, association, dueOn), due };
  }
  if (facts.asOf >= overdueFrom) {
    return { ok: false, reason: overdue(question, association, { dueOn, overdueFrom }), due };
  }
  const current = writer.say('reportsCurrent', { association, dueOn: writer.date(dueOn) });
  return { ok: true, reason: [current, ...late(question, last)].join(' '), due };
};

const earliest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.filter((day) => typeof day === 'string').sort()[0] ?? null;

const withoutAssociation = (question: Question): Finding => {
  const dueOn = reportsDue(question.facts, question.policy, '')?.dueOn ?? null;
  const none = noAssociation(question);
  const reason = nothingOnFile(question, question.writer.say('itsAssociation'), dueOn);
  return { ...none, required: dueOn, reason: `${none.reason} ${reason}` };
};

const examine = (question: Question): Finding => {
  const { facts, policy } = question;
  const standings = facts.associations.flatMap(({ documentId, name }) => {
    const due = reportsDue(facts, policy, documentId);
    return due ? [standingOf(question, name, due)] : [];
  });
  const reports = standings.flatMap(({ due }) => [due.last ?? [], due.expected ?? []].flat());
  return {
    ok: every(standings.map(({ ok }) => ok)),
    required: earliest(standings.map(({ due }) => due.dueOn)),
    actual: earliest(standings.map(({ due }) => due.last?.periodEnd)),
    reason: standings.map(({ reason }) => reason).join(' '),
    records: [...facts.associations.map(associationRecord), ...reports.map(reportRecord)],
  };
};

/** “Must submit financial reports to the Director on a regular basis” (P25): none of any association is overdue. */
export const reportsCurrent: Checker = (question) => {
  const rule = ruleOf(question.policy, 'reportingIntervalMonths');
  if (!rule || !mustReport(question.facts, question.policy)) return undefined;
  const isEmpty = question.facts.associations.length === 0;
  const finding = isEmpty ? withoutAssociation(question) : examine(question);
  return checkOf('REPORTS_CURRENT', question, rule, finding);
};
