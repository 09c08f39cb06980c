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

const permission = (action: string): AskedPermission => ({
  action: `plugin::${PLUGIN_ID}.${action}`,
  subject: null,
  id: '',
  actionParameters: {},
  conditions: [],
  properties: {},
});

export const POLICY_READ = permission('policy.read');
export const POLICY_UPDATE = permission('policy.update');
