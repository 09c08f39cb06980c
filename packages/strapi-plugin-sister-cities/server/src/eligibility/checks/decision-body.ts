import type { TransitionRequest } from '../../../../shared/transition-request';
import { needsDecision } from '../../../../shared/transition-rules';
import { ruleOf } from '../../../../shared/policy';
import { checkOf } from '../check';
import type { Checker } from '../check';

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** P20, P29: whether the body that decided is the one that the rules of the city name. */
export const decisionBodyOf =
  ({ transition, body }: Pick<TransitionRequest, 'transition' | 'body'>): Checker =>
  (question) => {
    const rule = ruleOf(question.policy, 'decisionBody');
    if (!rule || !needsDecision(transition)) return undefined;
    const ok = body !== undefined && sameName(body, rule.value);
    const fillings = { body: body ?? '–', decides: rule.value };
    return checkOf('DECISION_BODY', question, rule, {
      ok,
      required: rule.value,
      actual: body ?? null,
      reason: question.writer.say(ok ? 'bodyYes' : 'bodyNo', fillings),
    });
  };
