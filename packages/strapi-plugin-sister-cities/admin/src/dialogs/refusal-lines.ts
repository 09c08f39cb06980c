import type { Say } from '../translations/message';

import { isCheckCode } from './check-codes';
import type { DialogRefusal } from './dialog-refusal';

/** What is wrong in particular, sentence by sentence. */
export const linesOf = (refusal: DialogRefusal, say: Say): string[] => {
  if (refusal.kind !== 'problems') return refusal.message === '' ? [] : [refusal.message];
  const { byField, others, rules } = refusal;
  return [
    ...Object.values(byField),
    ...others,
    ...rules.map(({ code, reason }) =>
      isCheckCode(code) ? say('life.check-reason', { check: say(`check.${code}`), reason }) : reason,
    ),
  ];
};
