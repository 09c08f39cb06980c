import type { Core } from '@strapi/strapi';

import { grantPublicRead } from './access/grant-public-read';
import { withholdStaffTypes } from './access/withhold-staff-types';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await grantPublicRead(strapi);
  withholdStaffTypes(strapi);
};
