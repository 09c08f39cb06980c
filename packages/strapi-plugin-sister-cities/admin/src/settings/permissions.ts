import { adminActionId } from '../../../shared/admin-actions';
import type { AdminAction } from '../../../shared/admin-actions';

/** A permission as the admin panel asks for it. */
export interface AskedPermission {
  action: string;
  subject: null;
  id: string;
  actionParameters: object;
  conditions: string[];
  properties: object;
}

const asked = (action: string): AskedPermission => ({
  action,
  subject: null,
  id: '',
  actionParameters: {},
  conditions: [],
  properties: {},
});

/** A permission of this plugin. */
export const permission = (action: AdminAction): AskedPermission => asked(adminActionId(action));

export const POLICY_READ = permission('readPolicy');
export const POLICY_UPDATE = permission('updatePolicy');

/** Strapi's own: whoever makes roles may have those of this plugin made. */
export const ROLES_CREATE = asked('admin::roles.create');
