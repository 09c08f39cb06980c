import { ruleOf } from '../../../../shared/policy';
import { fullMonths } from '../../computed/calendar';
import { checkOf, relationshipRecord } from '../check';
import type { Answer, Checker, Finding, Question } from '../check';
import type { MessageId } from '../messages/en';
import { hasCome, isOver, spanLater, spanOf } from '../windows';
import type { Span } from '../windows';

/** “Once a friendship city for at least a year” (P29): a sister city was a friendship city before. */
export const friendshipFirst: Checker = (question) => {
  const rule = ruleOf(question.policy, 'friendshipRequiredBeforeSister');
  if (rule?.value !== true) return undefined;
  return checkOf('FRIENDSHIP_FIRST', question, rule, {
    ok: false,
    required: 'friendship_city',
    actual: question.facts.relationship.designation,
    reason: question.writer.say('friendshipFirst'),
    records: [relationshipRecord(question.facts)],
  });
};

const isFriendship = ({ facts }: Question): boolean => facts.relationship.designation === 'friendship_city';

/** Full months since a designation: a number, or the fewest and the most when its day is not known. */
const monthsSince = ({ first, last }: Span, asOf: string): string | number => {
  const [fewest, most] = [last, first].map((day) => Math.max(0, fullMonths(day, asOf)));
  return fewest === most ? (most ?? 0) : `${String(fewest)}–${String(most)}`;
};

interface Words {
  yes: MessageId;
  no: MessageId;
}

/** What is found when the months since the designation are measured. */
const measure = (
  question: Question,
  required: number,
  answer: (end: Span, asOf: string) => Answer,
  { yes, no }: Words,
): Finding => {
  const { facts, writer } = question;
  const { designatedOn, title: relationship } = facts.relationship;
  const records = [relationshipRecord(facts)];
  const designated = spanOf(designatedOn ?? '');
  const end = designated && spanLater(designated, required);
  if (designatedOn === null || !designated || !end) {
    const reason = writer.say('minMonthsUndated', { relationship });
    return { ok: 'unknown', required, records, reason };
  }
  const ok = answer(end, facts.asOf);
  const id = ok === 'unknown' ? 'minMonthsUnclear' : ok ? yes : no;
  const reason = writer.say(id, { relationship, since: writer.date(designatedOn), required });
  return { ok, required, actual: monthsSince(designated, facts.asOf), records, reason };
};

/** “A friendship city for at least a year” (P29), by calendar months; of a partial date as domain 4.7 says. */
export const minFriendshipMonths: Checker = (question) => {
  const rule = ruleOf(question.policy, 'minimumFriendshipMonths');
  if (!rule) return undefined;
  if (!isFriendship(question)) {
    const { facts, writer } = question;
    const reason = writer.say('minMonthsOther', { relationship: facts.relationship.title });
    const records = [relationshipRecord(facts)];
    return checkOf('MIN_FRIENDSHIP_MONTHS', question, rule, {
      ok: false,
      required: rule.value,
      reason,
      records,
    });
  }
  const finding = measure(question, rule.value, hasCome, { yes: 'minMonthsYes', no: 'minMonthsNo' });
  return checkOf('MIN_FRIENDSHIP_MONTHS', question, rule, finding);
};

const notOver = (end: Span, asOf: string): Answer => {
  const over = isOver(end, asOf);
  return over === 'unknown' ? over : !over;
};

/** A friendship city that waits for longer than a city means it to: pointed out, and never in the way. */
export const maxFriendshipMonths: Checker = (question) => {
  const rule = ruleOf(question.policy, 'maximumFriendshipMonths');
  if (!rule || !isFriendship(question)) return undefined;
  const finding = measure(question, rule.value, notOver, { yes: 'maxMonthsYes', no: 'maxMonthsNo' });
  return checkOf('MAX_FRIENDSHIP_MONTHS', question, { ...rule, severity: 'warn' }, finding);
};
