import type { Core } from '@strapi/strapi';

import { registerAdminActions } from './access/admin-actions';
import { grantPublicRead } from './access/grant-public-read';
import { registerOwnAssociation } from './access/own-association';
import { withholdStaffTypes } from './access/withhold-staff-types';
import { systemClock } from './clock';
import { schedule } from './scheduled';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerAdminActions(strapi);
  await registerOwnAssociation(strapi);
  await grantPublicRead(strapi);
  withholdStaffTypes(strapi);
  await schedule(strapi, systemClock);
};
