import type { Core } from '@strapi/strapi';

import { withholdFromWebhooks } from './access/withhold-from-webhooks';
import { systemClock } from './clock';
import { leaseTableModel } from './cluster/lease';
import { registerCustomFields } from './custom-fields';
import { writeGuard } from './documents/write-guard';
import { registerGraphQL } from './graphql/register';
import { keyTableModel } from './keys/key-table';
import { policyTableModel } from './policy/store';
import { installQueryGuards } from './query/install';
import { reminderTableModel } from './reminders/ledger';
import { retentionTableModel } from './retention/purge';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  registerCustomFields(strapi);
  const models: { add(model: unknown): void } = strapi.get('models');
  models.add(keyTableModel);
  models.add(leaseTableModel);
  models.add(reminderTableModel);
  models.add(retentionTableModel);
  models.add(policyTableModel);
  strapi.documents.use(writeGuard(strapi, systemClock));
  installQueryGuards(strapi);
  withholdFromWebhooks(strapi.eventHub);
  registerGraphQL(strapi, systemClock);
};
