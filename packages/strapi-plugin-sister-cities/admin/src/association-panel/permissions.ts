import { uidOf } from '../../../shared/names';
import { contentPermission, permission } from '../settings/permissions';

export const OWN_READ = permission('readOwnCompliance');
export const REPORTS_CREATE = contentPermission('create', uidOf('association-report'));
