import { latestDay } from '../../../../shared/partial-date';
import { ruleOf } from '../../../../shared/policy';
import type { PolicyRule } from '../../../../shared/policy';
import { fullMonths } from '../../computed/calendar';
import { checkOf, relationshipRecord } from '../check';
import type { Checker, Finding, Question } from '../check';
import { hasCome, isOver, spanLater, spanOf } from '../windows';
import type { Span } from '../windows';

/** When the review is due: as the office says, of a partial date by its end; or an interval after the designation. */
const reviewDue = ({ facts: { relationship } }: Question, months: number): Span | undefined => {
  const stated = latestDay(relationship.nextReviewOn ?? '');
  if (stated !== undefined) return { first: stated, last: stated };
  const designated = spanOf(relationship.designatedOn ?? '');
  return designated && spanLater(designated, months);
};

const review = (question: Question, months: number): Finding => {
  const { facts, writer } = question;
  const records = [relationshipRecord(facts)];
  const due = reviewDue(question, months);
  if (!due) return { ok: 'unknown', required: months, reason: writer.say('reviewUnknown'), records };
  const over = isOver(due, facts.asOf);
  const found = { required: months, actual: due.last, records };
  if (over === 'unknown') {
    const reason = writer.say('reviewUnclear', {
      from: writer.date(due.first),
      to: writer.date(due.last),
    });
    return { ...found, ok: 'unknown', reason };
  }
  const dueOn = writer.date(over ? due.last : due.first);
  return { ...found, ok: !over, reason: writer.say(over ? 'reviewNo' : 'reviewYes', { dueOn }) };
};

/** A relationship is looked at again every so many months, such as 48 in Salt Lake City. */
export const reviewCurrent: Checker = (question) => {
  const rule = ruleOf(question.policy, 'reviewIntervalMonths');
  return rule && checkOf('REVIEW_CURRENT', question, rule, review(question, rule.value));
};

const silence = ({ facts, writer }: Question, required: number): Finding => {
  const { lastContactOn, asOf } = facts;
  const contact = spanOf(lastContactOn ?? '');
  const end = contact && spanLater(contact, required);
  if (lastContactOn === null || !contact || !end) {
    return { ok: 'unknown', required, reason: writer.say('contactNone') };
  }
  const ok = hasCome(end, asOf);
  const id = ok === 'unknown' ? 'contactUnclear' : ok ? 'contactYes' : 'contactNo';
  const reason = writer.say(id, { lastContactOn: writer.date(lastContactOn), required });
  return { ok, required, actual: Math.max(0, fullMonths(contact.last, asOf)), reason };
};

const noContact = (question: Question, rule: PolicyRule<number> | undefined) =>
  rule && checkOf('NO_CONTACT', question, rule, silence(question, rule.value));

/** A sister city with which there has been no contact for long becomes emeritus. */
export const noContactToEmeritus: Checker = (question) =>
  noContact(question, ruleOf(question.policy, 'noContactToEmeritusMonths'));

/** A friendship city with which there has been no contact for long ends. */
export const noContactToTermination: Checker = (question) =>
  question.facts.relationship.designation === 'friendship_city'
    ? noContact(question, ruleOf(question.policy, 'noContactToTerminationMonths'))
    : undefined;
