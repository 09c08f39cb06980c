import type { PolicyEffect, Verdict } from '../../../shared/policy-page';
import { verdictOf } from '../relationship-panel/checks';
import type { MessageId, Say } from '../translations/message';

/** What a check finds, and whether it is in the way, in words. */
export const verdictWords = (verdict: Verdict, say: Say): string => {
  if (verdict === null) return say('policy.effect-not-asked');
  const answer = say(verdictOf(verdict));
  return verdict.severity === 'block' ? answer : say('policy.effect-pointed-out', { answer });
};

/** What becomes of a transition; nothing where it stays as free as it was. */
export const freedomWords = ({ wasFree, isFree }: PolicyEffect): MessageId | undefined => {
  if (wasFree === isFree) return undefined;
  return isFree ? 'policy.effect-free' : 'policy.effect-not-free';
};
