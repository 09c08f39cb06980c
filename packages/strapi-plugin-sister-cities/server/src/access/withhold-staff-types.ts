import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { staffDefinitions } from '../content-types';
import { onceForEach } from '../strapi/once';
import { tableOf } from '../strapi/table';

/** Roles that Strapi makes for itself, with the permission to read and write every type that exists then. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

/** Done once for each type: what an administrator grants those roles later stays granted. */
const withhold = (strapi: Core.Strapi): Promise<void> =>
  onceForEach(
    strapi,
    'withheld-types',
    staffDefinitions.map(({ name }) => uidOf(name)),
    async (subjects) => {
      const permissions = tableOf(strapi, 'admin::permission');
      const granted = await permissions.findMany({
        where: { role: { code: { $in: STOCK_ROLES } }, subject: { $in: subjects } },
        select: ['id'],
      });
      for (const { id } of granted) await permissions.delete({ where: { id } });
    },
  );

interface RoleService {
  createRolesIfNoneExist: () => Promise<void>;
}

const isRoleService = (service: unknown): service is RoleService =>
  isRecord(service) && typeof service.createRolesIfNoneExist === 'function';

/**
 * Takes reports, volunteers and residents' ideas out of what Strapi grants its own Editor and Author roles on the very
 * first start. Strapi makes those roles after its plugins have started, so this waits for it.
 */
export const withholdStaffTypes = (strapi: Core.Strapi): void => {
  const roles: unknown = strapi.service('admin::role');
  if (!isRoleService(roles)) return;
  const { createRolesIfNoneExist } = roles;
  roles.createRolesIfNoneExist = async () => {
    // Another Strapi of the same process gets the same service, and must not find this one's work in it.
    roles.createRolesIfNoneExist = createRolesIfNoneExist;
    await roles.createRolesIfNoneExist();
    await withhold(strapi);
  };
};
