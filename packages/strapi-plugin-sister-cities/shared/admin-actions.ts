import { PLUGIN_ID } from './names';

/** Every permission of the admin panel that this plugin adds: its name in code, its uid and what a role editor reads. */
export const ADMIN_ACTIONS = {
  readLife: ['life.read', 'relationships', 'See the history, the checks and the allowed transitions'],
  makeTransition: ['transitions.make', 'relationships', 'Make transitions'],
  setRulesAside: ['transitions.override', 'relationships', 'Set rules aside, with a justification'],
  recordDecisions: ['decisions.record', 'relationships', 'Record past decisions and correct the record'],
  readPacket: ['packet.read', 'relationships', 'Make Council packets'],
  evolveGoals: ['goals.evolve', 'relationships', 'Revise, achieve and retire goals'],
  readCompliance: ['compliance.read', 'associations', 'See what all associations owe'],
  readOwnCompliance: ['compliance.read-own', 'associations', 'See what one’s own association owes'],
  readPolicy: ['policy.read', 'policy', 'See the rules of the city'],
  updatePolicy: ['policy.update', 'policy', 'Change the rules of the city'],
  readRetention: ['retention.read', 'records', 'See what was purged'],
  runRetention: ['retention.run', 'records', 'Purge records whose period is over'],
} as const satisfies Record<string, readonly [uid: string, subCategory: string, displayName: string]>;

export type AdminAction = keyof typeof ADMIN_ACTIONS;

/** As roles spell it: `plugin::sister-cities.transitions.make`. */
export const adminActionId = (action: AdminAction): string =>
  `plugin::${PLUGIN_ID}.${ADMIN_ACTIONS[action][0]}`;
