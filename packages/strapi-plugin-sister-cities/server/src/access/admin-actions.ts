import type { Core } from '@strapi/strapi';

import { ADMIN_ACTIONS } from '../../../shared/admin-actions';
import { PLUGIN_ID } from '../../../shared/names';
import { permissionService } from '../strapi/admin-services';

/** Puts the permissions into the role editor of the admin panel. Strapi takes them while it starts only. */
export const registerAdminActions = async (strapi: Core.Strapi): Promise<void> => {
  await permissionService(strapi).actionProvider.registerMany(
    Object.values(ADMIN_ACTIONS).map(([uid, subCategory, displayName]) => ({
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid,
      subCategory,
      displayName,
    })),
  );
};
