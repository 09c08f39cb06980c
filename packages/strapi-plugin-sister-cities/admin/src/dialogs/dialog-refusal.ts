import { withLabel } from '../fields/errors/server-errors';
import { answerIn, isAnswerLost } from '../settings/refusal';
import type { Found } from '../settings/refusal';
import type { MessageId } from '../translations/message';

import type { DialogField } from './fields';

/** A rule of the city that is not met, and the sentence that says why. */
export interface RuleInTheWay {
  code: string;
  reason: string;
}

/** Why nothing came of what a dialog sent, or that nobody knows what came of it. */
export type DialogRefusal =
  | {
      kind: 'problems';
      /** What is wrong with each field, by its name. */
      byField: Readonly<Record<string, string>>;
      /** What no field of the dialog can mend. */
      others: readonly string[];
      /** The rules of the city that are in the way. */
      rules: readonly RuleInTheWay[];
    }
  /** Somebody else was faster. */
  | { kind: 'conflict'; message: string }
  /** It was sent, and nobody has heard what became of it. */
  | { kind: 'unknown'; message: '' }
  | { kind: 'failure'; message: string };

const nameOf = ({ path }: Found): string => path.at(-1) ?? '';

const byField = (problems: readonly Found[], labels: ReadonlyMap<string, string>): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const problem of problems) {
    const name = nameOf(problem);
    const words = withLabel(problem.message, problem.path.join('.'), labels.get(name) ?? name);
    found[name] = found[name] === undefined ? words : `${found[name]} ${words}`;
  }
  return found;
};

/** What the server's refusal means for a dialog that shows these fields. */
export const dialogRefusal = (thrown: unknown, fields: readonly DialogField[]): DialogRefusal => {
  const { status, message, problems } = answerIn(thrown);
  if (status === 409) return { kind: 'conflict', message };
  if (isAnswerLost(thrown)) return { kind: 'unknown', message: '' };
  if (problems.length === 0) return { kind: 'failure', message };
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  const ofRules = problems.filter(({ path: [first] }) => first === 'checks');
  const ofFields = problems.filter((problem) => labels.has(nameOf(problem)));
  return {
    kind: 'problems',
    byField: byField(ofFields, labels),
    others: problems
      .filter((problem) => !ofFields.includes(problem) && !ofRules.includes(problem))
      .map(({ message: words }) => words),
    rules: ofRules.map((problem) => ({ code: nameOf(problem), reason: problem.message })),
  };
};

/** What the dialog says itself, without asking the server, where fields are missing. */
export const missingRefusal = (
  missing: readonly DialogField[],
  wordsFor: (field: DialogField) => string,
): DialogRefusal => ({
  kind: 'problems',
  byField: Object.fromEntries(missing.map((field) => [field.name, wordsFor(field)])),
  others: [],
  rules: [],
});

/** What is said first, before what is wrong in particular. */
export const headlineOf = (refusal: DialogRefusal): MessageId => {
  if (refusal.kind !== 'problems') return `dialog.${refusal.kind}`;
  return refusal.rules.length > 0 ? 'dialog.ruled-out' : 'dialog.problems';
};
