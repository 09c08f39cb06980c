import { PLUGIN_ID } from '../../../shared/names';

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

/** A permission of this plugin, by the name that its server gives it. */
export const permission = (name: string): AskedPermission => asked(`plugin::${PLUGIN_ID}.${name}`);

export const POLICY_READ = permission('policy.read');
export const POLICY_UPDATE = permission('policy.update');

/** Strapi's own: whoever makes roles may have those of this plugin made. */
export const ROLES_CREATE = asked('admin::roles.create');
