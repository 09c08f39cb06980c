import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../shared/names';

import { registerAdminActions } from './access/admin-actions';
import { grantPublicRead } from './access/grant-public-read';
import { registerOwnAssociation } from './access/own-association';
import { withholdStaffTypes } from './access/withhold-staff-types';
import { keepBackup } from './backup/keep';
import { systemClock } from './clock';
import { warnOfUnsafeSettings } from './doctor';
import { answerFailures } from './errors/middleware';
import { watchReach } from './outage';
import { guardQueries } from './query-limits/guard';
import { serveResponses } from './responses';
import { schedule } from './scheduled';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await keepBackup(strapi);
  answerFailures(strapi, watchReach(strapi));
  await registerAdminActions(strapi);
  await registerOwnAssociation(strapi);
  await grantPublicRead(strapi);
  withholdStaffTypes(strapi);
  await schedule(strapi, systemClock);
  await serveResponses(strapi, systemClock, strapi.plugin(PLUGIN_ID).service('compiled'));
  guardQueries(strapi);
  await warnOfUnsafeSettings(strapi, systemClock);
};
