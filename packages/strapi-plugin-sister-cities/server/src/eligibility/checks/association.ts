import { ruleOf } from '../../../../shared/policy';
import type { PolicyKey, PolicyRule, PolicyValues } from '../../../../shared/policy';
import type { CheckCode } from '../../../../shared/eligibility';
import { associationRecord, checkOf, noAssociation } from '../check';
import type { Checker, Finding, Question } from '../check';
import type { AssociationFacts } from '../facts';
import type { MessageId } from '../messages/en';

type Examine<Value> = (question: Question, value: Value) => Finding;

/** A check of what the associations of a relationship are and have; unknown while there is none. */
const ofAssociations =
  <Key extends PolicyKey>(
    code: CheckCode,
    ruleIn: (question: Question) => PolicyRule<PolicyValues[Key]> | undefined,
    examine: Examine<PolicyValues[Key]>,
  ): Checker =>
  (question) => {
    const rule = ruleIn(question);
    if (!rule || rule.value === false) return undefined;
    const isEmpty = question.facts.associations.length === 0;
    const finding = isEmpty ? noAssociation(question) : examine(question, rule.value);
    return checkOf(code, question, rule, finding);
  };

const namesOf = ({ writer }: Question, associations: readonly AssociationFacts[]): string =>
  writer.list(associations.map(({ name }) => name));

const say = (question: Question, id: MessageId, associations: readonly AssociationFacts[]): string =>
  question.writer.say(id, { associations: namesOf(question, associations), count: associations.length });

const NONPROFITS: readonly (string | null)[] = ['nonprofit', 'nonprofit_501c3'];

/** “An established non-profit organization made up of Portland citizens” (P22). */
export const associationNonprofit = ofAssociations<'requireNonprofit'>(
  'ASSOCIATION_NONPROFIT',
  ({ policy }) => ruleOf(policy, 'requireNonprofit'),
  (question) => {
    const { associations } = question.facts;
    const nonprofits = associations.filter(({ legalForm }) => NONPROFITS.includes(legalForm));
    const forms = associations.flatMap(({ legalForm }) => legalForm ?? []);
    const found = {
      required: 'nonprofit',
      actual: forms.length === 0 ? null : forms.join(', '),
      records: associations.map(associationRecord),
    };
    if (nonprofits.length > 0) {
      return { ...found, ok: true, reason: say(question, 'nonprofitYes', nonprofits) };
    }
    if (forms.length === 0) {
      return { ...found, ok: 'unknown', reason: say(question, 'nonprofitUnknown', associations) };
    }
    return { ...found, ok: false, reason: say(question, 'nonprofitNo', associations) };
  },
);

/** Residents “who pledge to keep a relationship active” (P22). */
export const pledgeOnFile = ofAssociations<'requirePledge'>(
  'PLEDGE_ON_FILE',
  ({ policy }) => ruleOf(policy, 'requirePledge'),
  (question) => {
    const { associations } = question.facts;
    const pledged = associations.filter(({ hasPledge }) => hasPledge);
    const found = { required: 1, actual: pledged.length, records: associations.map(associationRecord) };
    return pledged.length > 0
      ? { ...found, ok: true, reason: say(question, 'pledgeYes', pledged) }
      : { ...found, ok: false, reason: say(question, 'pledgeNo', associations) };
  },
);

const statementsOf = ({ hasFinancialCapacity, hasStaffingCapacity }: AssociationFacts): number =>
  Number(hasFinancialCapacity) + Number(hasStaffingCapacity);

const missingIn = ({ hasFinancialCapacity, hasStaffingCapacity }: AssociationFacts): MessageId => {
  if (!hasFinancialCapacity && !hasStaffingCapacity) return 'capacityNone';
  return hasFinancialCapacity ? 'capacityNoStaffing' : 'capacityNoFinances';
};

/** “Prepared to undertake the financial and staffing requirements” (P23). */
export const capacityStatement = ofAssociations<'requireCapacityStatement'>(
  'CAPACITY_STATEMENT',
  ({ policy }) => ruleOf(policy, 'requireCapacityStatement'),
  (question) => {
    const { associations } = question.facts;
    const complete = associations.filter((association) => statementsOf(association) === 2);
    const found = {
      required: 2,
      actual: Math.max(...associations.map(statementsOf)),
      records: associations.map(associationRecord),
    };
    if (complete.length > 0) {
      return { ...found, ok: true, reason: say(question, 'capacityYes', complete) };
    }
    const reasons = associations.map((association) => say(question, missingIn(association), [association]));
    return { ...found, ok: false, reason: reasons.join(' ') };
  },
);

/** “Financially independent of … the Mayor of Portland” (P26): each association by itself. */
export const independenceAttested = ofAssociations<'requireIndependenceStatement'>(
  'INDEPENDENCE_ATTESTED',
  ({ policy }) => ruleOf(policy, 'requireIndependenceStatement'),
  (question) => {
    const { associations } = question.facts;
    const silent = associations.filter(({ hasIndependenceStatement }) => !hasIndependenceStatement);
    const found = {
      required: associations.length,
      actual: associations.length - silent.length,
      records: associations.map(associationRecord),
    };
    return silent.length === 0
      ? { ...found, ok: true, reason: say(question, 'independenceYes', associations) }
      : { ...found, ok: false, reason: say(question, 'independenceNo', silent) };
  },
);

const largest = (associations: readonly AssociationFacts[]): AssociationFacts | undefined =>
  [...associations].sort((a, b) => (b.memberCount ?? -1) - (a.memberCount ?? -1))[0];

/** How many members an association has at the least, such as fifteen in Austin. */
export const minCommittee = ofAssociations<'minimumCommitteeMembers'>(
  'MIN_COMMITTEE',
  ({ policy }) => ruleOf(policy, 'minimumCommitteeMembers'),
  (question, required) => {
    const { associations } = question.facts;
    const most = largest(associations);
    const actual = most?.memberCount ?? null;
    const found = { required, actual, records: associations.map(associationRecord) };
    const unknown = associations.filter(({ memberCount }) => memberCount === null);
    const fillings = { association: most?.name ?? '', actual: actual ?? 0, required };
    if (actual !== null && actual >= required) {
      return { ...found, ok: true, reason: question.writer.say('committeeYes', fillings) };
    }
    if (unknown.length > 0) {
      const associationsUnknown = namesOf(question, unknown);
      const reason = question.writer.say('committeeUnknown', {
        associations: associationsUnknown,
        count: unknown.length,
        required,
      });
      return { ...found, ok: 'unknown', reason };
    }
    return { ...found, ok: false, reason: question.writer.say('committeeNo', fillings) };
  },
);
