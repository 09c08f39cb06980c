import type { Core } from '@strapi/strapi';

import { onceForEach } from '../strapi/once';
import { pluginOf } from '../strapi/plugin';
import { idOf, tableOf } from '../strapi/table';

import { publicActionIds } from './actions';

/** Visitors, and people who signed in to the city's site: neither should see less than the other. */
const ROLE_TYPES = ['public', 'authenticated'];

const grant = async (strapi: Core.Strapi, roleId: number, action: string): Promise<void> => {
  const permissions = tableOf(strapi, 'plugin::users-permissions.permission');
  const where = { action, role: roleId };
  if ((await permissions.findOne({ where })) === null) await permissions.create({ data: where });
};

/**
 * Lets visitors read what is public. Each action is granted once and remembered, so that what an editor revokes
 * stays revoked after a restart, and an action that a later version adds is granted when it first appears.
 */
export const grantPublicRead = async (strapi: Core.Strapi): Promise<void> => {
  const usersPermissions = pluginOf(strapi, 'users-permissions');
  if (!usersPermissions) return;
  await onceForEach(strapi, 'granted-actions', publicActionIds, async (missing) => {
    // Plugins start in the host's order, so the roles may not exist yet; making them twice changes nothing, while
    // granting before they have their own first permissions would keep those from being made.
    const service: { initialize(): Promise<void> } = usersPermissions.service('users-permissions');
    await service.initialize();
    const roles = await tableOf(strapi, 'plugin::users-permissions.role').findMany({
      where: { type: { $in: ROLE_TYPES } },
    });
    for (const role of roles) for (const action of missing) await grant(strapi, idOf(role), action);
  });
};
