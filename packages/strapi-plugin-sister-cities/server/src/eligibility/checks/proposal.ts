import { ruleOf, valueOf } from '../../../../shared/policy';
import type { Policy } from '../../../../shared/policy';
import { daysBetween, daysLater } from '../../computed/calendar';
import type { Day } from '../../computed/calendar';
import { checkOf, relationshipRecord } from '../check';
import type { Checker, Finding, Question } from '../check';
import type { Facts } from '../facts';

/** By when a proposal is to have moved on; `null` where the city sets no time, or the proposal has no day. */
export interface Deadlines {
  /** The Director has recommended. */
  recommendationBy: Day | null;
  /** The Mayor has brought it before the Council. */
  councilBy: Day | null;
}

/** The time that a city gives its Director and its Mayor (Portland ART-1.01, Exhibit A: 45 and 14 days). */
export const deadlinesOf = ({ relationship: { proposedOn } }: Facts, policy: Policy): Deadlines => {
  const toRecommend = valueOf(policy, 'directorRecommendationDays');
  const toCouncil = valueOf(policy, 'mayorToCouncilDays');
  const after = (days: number | undefined): Day | null =>
    proposedOn === null || days === undefined ? null : (daysLater(proposedOn, days) ?? null);
  return {
    recommendationBy: after(toRecommend),
    councilBy: after(toCouncil === undefined ? undefined : (toRecommend ?? 0) + toCouncil),
  };
};

const examine = (question: Question, required: number): Finding => {
  const { facts, policy, writer } = question;
  const { proposedOn, title: relationship } = facts.relationship;
  const { recommendationBy, councilBy } = deadlinesOf(facts, policy);
  const end = councilBy ?? recommendationBy;
  const records = [relationshipRecord(facts)];
  if (proposedOn === null || end === null) {
    return { ok: 'unknown', required, records, reason: writer.say('timerUnknown', { relationship }) };
  }
  const ok = facts.asOf <= end;
  const reason = writer.say(ok ? 'timerYes' : 'timerNo', {
    proposedOn: writer.date(proposedOn),
    dueOn: writer.date(end),
  });
  return { ok, required, actual: daysBetween(proposedOn, facts.asOf), records, reason };
};

/** Whether a proposal is still within its time: pointed out, and never in the way. */
export const proposalTimer: Checker = (question) => {
  const toRecommend = ruleOf(question.policy, 'directorRecommendationDays');
  const toCouncil = ruleOf(question.policy, 'mayorToCouncilDays');
  const rule = toRecommend ?? toCouncil;
  if (!rule) return undefined;
  const days = (toRecommend?.value ?? 0) + (toCouncil?.value ?? 0);
  return checkOf('PROPOSAL_TIMER', question, { ...rule, severity: 'warn' }, examine(question, days));
};
