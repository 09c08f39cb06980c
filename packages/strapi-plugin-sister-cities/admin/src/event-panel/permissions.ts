import { uidOf } from '../../../shared/names';
import { contentPermission, permission } from '../settings/permissions';

export const EVENTS_REPEAT = permission('repeatEvents');
export const EVENTS_CREATE = contentPermission('create', uidOf('event'));
