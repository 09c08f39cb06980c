import { PLUGIN_ID } from './names';

/** Every permission of the admin panel that this plugin adds: its name in code, its uid and what a role editor reads. */
export const ADMIN_ACTIONS = {
  readLife: ['life.read', 'relationships', 'See the history, the checks and the allowed transitions'],
  readOverview: ['overview.read', 'relationships', 'See all relationships on one page: map, timeline, goals'],
  makeTransition: ['transitions.make', 'relationships', 'Make transitions'],
  setRulesAside: ['transitions.override', 'relationships', 'Set rules aside, with a justification'],
  recordDecisions: ['decisions.record', 'relationships', 'Record past decisions and correct the record'],
  readPacket: ['packet.read', 'relationships', 'Make Council packets'],
  evolveGoals: ['goals.evolve', 'relationships', 'Revise, achieve and retire goals'],
  repeatEvents: ['events.repeat', 'relationships', 'Duplicate events of a series to another year'],
  writeToPartners: ['letters.to-partners', 'letters', 'Write one letter to every partner, as drafts'],
  readCompliance: ['compliance.read', 'associations', 'See what all associations owe'],
  readOwnCompliance: ['compliance.read-own', 'associations', 'See what one’s own association owes'],
  readPolicy: ['policy.read', 'policy', 'See the rules of the city'],
  updatePolicy: ['policy.update', 'policy', 'Change the rules of the city'],
  readRetention: ['retention.read', 'records', 'See what was purged'],
  readDoctor: ['doctor.read', 'server', 'See which settings of the server are unsafe'],
  runRetention: ['retention.run', 'records', 'Purge records whose period is over'],
  readPersonalData: ['personal-data.read', 'records', 'Find and export the data of one person'],
  importRecords: ['imports.run', 'records', 'Import records from a file, and undo one’s last import'],
  exportRecords: ['exports.read', 'records', 'Export records as a file'],
  erasePersonalData: ['personal-data.erase', 'records', 'Erase the data of one person'],
} as const satisfies Record<string, readonly [uid: string, subCategory: string, displayName: string]>;

export type AdminAction = keyof typeof ADMIN_ACTIONS;

/** As roles spell it: `plugin::sister-cities.transitions.make`. */
export const adminActionId = (action: AdminAction): string =>
  `plugin::${PLUGIN_ID}.${ADMIN_ACTIONS[action][0]}`;
