import { adminActionId } from '../../../shared/admin-actions';
import type { AdminAction } from '../../../shared/admin-actions';
import type { TypeUid } from '../../../shared/names';

/** A permission as the admin panel asks for it. */
export interface AskedPermission {
  action: string;
  subject: string | null;
  id: string;
  actionParameters: object;
  conditions: string[];
  properties: object;
}

const asked = (action: string, subject: string | null = null): AskedPermission => ({
  action,
  subject,
  id: '',
  actionParameters: {},
  conditions: [],
  properties: {},
});

/** A permission of this plugin. */
export const permission = (action: AdminAction): AskedPermission => asked(adminActionId(action));

/** A permission of the Content Manager for the records of one type. */
export const contentPermission = (action: 'read' | 'create' | 'update', uid: TypeUid): AskedPermission =>
  asked(`plugin::content-manager.explorer.${action}`, uid);

export const POLICY_READ = permission('readPolicy');
export const DOCTOR_READ = permission('readDoctor');
export const POLICY_UPDATE = permission('updatePolicy');
export const COMPLIANCE_READ = permission('readCompliance');

export const PERSONAL_DATA_READ = permission('readPersonalData');
export const PERSONAL_DATA_ERASE = permission('erasePersonalData');

/** Strapi's own: whoever makes roles may have those of this plugin made. */
export const ROLES_CREATE = asked('admin::roles.create');
