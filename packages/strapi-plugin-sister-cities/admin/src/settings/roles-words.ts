import type { Say } from '../translations/message';

import { answerIn, isAnswerLost } from './refusal';

/** What became of a role: made now, or there already and left as it is. */
export interface SeededRole {
  name: string;
  created: boolean;
}

/** What became of each role, in words. */
export const rolesWords = (roles: readonly SeededRole[], say: Say): string[] =>
  roles.map(({ name, created }) => say(created ? 'roles.made' : 'roles.existed', { name }));

/** Why they were not made, or that nobody knows whether they were. */
export const notMadeWords = (thrown: unknown, say: Say): string =>
  isAnswerLost(thrown)
    ? say('roles.unknown')
    : [say('roles.failed'), answerIn(thrown).message].filter(Boolean).join(' ');
