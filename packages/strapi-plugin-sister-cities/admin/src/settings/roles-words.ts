import type { Say } from '../translations/message';

/** What became of a role: made now, or there already and left as it is. */
export interface SeededRole {
  name: string;
  created: boolean;
}

/** What became of each role, in words. */
export const rolesWords = (roles: readonly SeededRole[], say: Say): string[] =>
  roles.map(({ name, created }) => say(created ? 'roles.made' : 'roles.existed', { name }));
