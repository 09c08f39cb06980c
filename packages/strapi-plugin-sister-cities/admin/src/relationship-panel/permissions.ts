import { permission } from '../settings/permissions';

export const LIFE_READ = permission('readLife');
export const TRANSITIONS_MAKE = permission('makeTransition');
export const TRANSITIONS_OVERRIDE = permission('setRulesAside');
export const DECISIONS_RECORD = permission('recordDecisions');
export const PACKET_READ = permission('readPacket');
