import { isRecord } from '../../../shared/is-record';
import type { MessageId } from '../translations/message';

/** What a rule's parts are refused for, by the part; what concerns the rule as a whole stands under `rule`. */
export type RuleErrors = Readonly<Record<string, string>>;

/** Why the server saved nothing, as far as it is known. */
export type Refusal =
  /** What to mend, by rule. `others` concern no rule. */
  | {
      kind: 'problems';
      count: number;
      byRule: Readonly<Record<string, RuleErrors>>;
      others: readonly string[];
    }
  /** Somebody else has saved in the meantime. */
  | { kind: 'conflict'; message: string }
  | { kind: 'failure'; message: string }
  /** Nobody answered: it may have been saved. */
  | { kind: 'unknown'; message: string };

/** The place of a rule on the page. */
export const ruleAnchor = (rule: string): string => `rule-${rule}`;

/** One thing that is wrong, and its place in what was sent. */
export interface Found {
  path: readonly string[];
  message: string;
}

const problemIn = (value: unknown): Found[] => {
  if (!isRecord(value) || typeof value.message !== 'string') return [];
  const path: unknown[] = Array.isArray(value.path) ? value.path : [];
  return [{ path: path.map(String), message: value.message }];
};

const problemsIn = (details: unknown): Found[] => {
  const listed: unknown[] = isRecord(details) && Array.isArray(details.errors) ? details.errors : [];
  return listed.flatMap(problemIn);
};

const PARTS = ['value', 'severity', 'enabled', 'source', 'isAssumption'];

/** The path is how an API names the place; in the form the message stands there already. */
const withoutPath = ({ path, message }: Found, label: string): string =>
  message.startsWith(path.join('.')) ? label + message.slice(path.join('.').length) : message;

const partOf = ([, part]: readonly string[]): string =>
  part !== undefined && PARTS.includes(part) ? part : 'rule';

const byRule = (
  problems: readonly Found[],
  label: (rule: string, part: string) => string,
): Record<string, RuleErrors> => {
  const rules: Record<string, Record<string, string>> = {};
  for (const problem of problems) {
    const [rule = ''] = problem.path;
    const part = partOf(problem.path);
    const known = rules[rule] ?? {};
    const words = withoutPath(problem, label(rule, part));
    rules[rule] = { ...known, [part]: known[part] === undefined ? words : `${known[part]} ${words}` };
  }
  return rules;
};

const errorIn = (thrown: unknown): Record<string, unknown> => {
  const response = isRecord(thrown) && isRecord(thrown.response) ? thrown.response : {};
  const data = isRecord(response.data) ? response.data : {};
  return isRecord(data.error) ? data.error : {};
};

/** What the server answered: 409 where somebody else was faster, and everything that it found wrong. */
export interface Answered {
  status: unknown;
  message: string;
  problems: readonly Found[];
}

/** The server's answer in what a request of the panel threw. */
export const answerIn = (thrown: unknown): Answered => {
  const { status, message, details } = errorIn(thrown);
  return { status, message: typeof message === 'string' ? message : '', problems: problemsIn(details) };
};

/** Without any answer there is no status; the others are what a gateway says of a server that it lost. */
const LOST: readonly unknown[] = [undefined, 502, 504];

/** Whether the server's answer was lost: what was asked for may have been done or not. */
export const isAnswerLost = (thrown: unknown): boolean => LOST.includes(answerIn(thrown).status);

/** Why nothing was saved, or that nobody knows whether it was, in one sentence. */
export const refusedWords = (thrown: unknown): MessageId => {
  if (isAnswerLost(thrown)) return 'policy.unknown';
  const { status, problems } = answerIn(thrown);
  if (status === 409) return 'policy.conflict';
  return problems.length > 0 ? 'presentation.refused' : 'policy.failure';
};

/**
 * What the server's refusal means for the form. `isRule` tells which names are rules; `label` gives the words for a
 * part of one.
 */
export const refusalOf = (
  thrown: unknown,
  isRule: (name: string) => boolean,
  label: (rule: string, part: string) => string,
): Refusal => {
  const { status, message, problems } = answerIn(thrown);
  if (isAnswerLost(thrown)) return { kind: 'unknown', message };
  if (status === 409) return { kind: 'conflict', message };
  if (problems.length === 0) return { kind: 'failure', message };
  const ofRules = problems.filter(({ path: [rule = ''] }) => isRule(rule));
  const others = problems.filter((each) => !ofRules.includes(each));
  return {
    kind: 'problems',
    count: problems.length,
    byRule: byRule(ofRules, label),
    others: others.map((each) => each.message),
  };
};
