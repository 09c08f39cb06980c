import type { Finding } from '../../../shared/doctor';
import type { Say } from '../translations/message';

/** What was found, counted, in one line. */
export const summaryOf = (findings: readonly Finding[], say: Say): string => {
  if (findings.length === 0) return say('safety.nothing');
  const unsafe = findings.filter(({ severity }) => severity === 'unsafe').length;
  return say('safety.summary', { unsafe, advice: findings.length - unsafe });
};
