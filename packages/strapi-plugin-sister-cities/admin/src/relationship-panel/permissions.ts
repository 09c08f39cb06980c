import { permission } from '../settings/permissions';

export const LIFE_READ = permission('life.read');
export const TRANSITIONS_MAKE = permission('transitions.make');
export const TRANSITIONS_OVERRIDE = permission('transitions.override');
export const DECISIONS_RECORD = permission('decisions.record');
export const PACKET_READ = permission('packet.read');
