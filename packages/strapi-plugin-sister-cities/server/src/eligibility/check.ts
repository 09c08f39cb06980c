import type { Check, CheckCode, CheckedRecord } from '../../../shared/eligibility';
import type { Policy, PolicyRule } from '../../../shared/policy';

import type { AssociationFacts, EventFacts, Facts, ReportFacts } from './facts';
import { writerFor } from './say';
import type { Writer } from './say';

/** What every check is given. */
export interface Question {
  facts: Facts;
  policy: Policy;
  writer: Writer;
}

/** One rule put to what is on file; `undefined` when the city has no such rule. */
export type Checker = (question: Question) => Check | undefined;

/** Yes, no, or what is on file does not tell. */
export type Answer = Check['ok'];

/** What a check found out. */
export interface Finding {
  ok: Answer;
  required?: Check['required'];
  actual?: Check['actual'];
  reason: string;
  records?: CheckedRecord[];
}

export const questionOf = (facts: Facts, policy: Policy, locale: string): Question => ({
  facts,
  policy,
  writer: writerFor(locale, facts.terminology),
});

/** A finding with the rule it belongs to. */
export const checkOf = (
  code: CheckCode,
  { facts }: Question,
  { severity, source, isAssumption }: Pick<PolicyRule, 'severity' | 'source' | 'isAssumption'>,
  { ok, required = null, actual = null, reason, records = [] }: Finding,
): Check => ({
  code,
  ok,
  severity,
  required,
  actual,
  asOf: facts.asOf,
  reason,
  source,
  isAssumption,
  records,
});

/** Every answer has to be yes: a no goes before what is not known. */
export const every = (answers: readonly Answer[]): Answer => {
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
};

export const associationRecord = ({ documentId, name }: AssociationFacts): CheckedRecord => ({
  type: 'association',
  documentId,
  title: name,
});

export const reportRecord = ({ documentId, title }: ReportFacts): CheckedRecord => ({
  type: 'association-report',
  documentId,
  title,
});

export const eventRecord = ({ documentId, name }: EventFacts): CheckedRecord => ({
  type: 'event',
  documentId,
  title: name,
});

export const relationshipRecord = ({ relationship: { documentId, title } }: Facts): CheckedRecord => ({
  type: 'relationship',
  documentId,
  title,
});

/** What a check of associations finds while there is none: nothing is known. */
export const noAssociation = ({ facts, writer }: Question): Finding => ({
  ok: 'unknown',
  reason: writer.say('noAssociation', { relationship: facts.relationship.title }),
});
