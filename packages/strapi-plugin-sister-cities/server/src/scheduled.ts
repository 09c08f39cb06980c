import type { Core } from '@strapi/strapi';

import type { Clock } from './clock';
import { pluginConfig } from './config';
import { forgetOld } from './import-desk/log';
import { programZone } from './program/today';
import { runReminders } from './reminders/run';
import { runRetention } from './retention/purge';
import { signInsOf } from './sign-in/service';
import { submissionsOf } from './submissions/service';

const REMINDERS = 'sister-cities.reminders';
const RETENTION = 'sister-cities.retention';
const SUBMISSIONS = 'sister-cities.submissions';

/** A task that fails is told in the log and tried again at its next time; it never takes the server down. */
const guarded =
  (strapi: Core.Strapi, name: string, work: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      strapi.log.error(`The scheduled task ${name} failed and is tried again at its next time.`);
      strapi.log.debug(error);
    }
  };

/**
 * Puts the plugin's tasks on the host's clock: reminders every hour, 17 minutes past; what was kept only to
 * count submissions and sign-ins, or to undo an import, goes every hour, 7 minutes past; retention every night at 03:40 in the zone that the program has when the server starts. Every node of a cluster has the tasks, and one at a time
 * does the work. The plugin's own `scheduledTasks: false` turns them off. `server.cron.enabled` does not: Strapi heeds
 * it for the host's own tasks only, and sets it to false where a host says nothing, so that records of volunteers
 * would be kept for ever unless somebody knew.
 */
export const schedule = async (strapi: Core.Strapi, clock: Clock): Promise<void> => {
  if (!pluginConfig(strapi).scheduledTasks) return;
  const tz = await programZone(strapi);
  strapi.cron.add({
    [REMINDERS]: {
      task: guarded(strapi, REMINDERS, () => runReminders(strapi, clock)),
      options: { rule: '17 * * * *' },
    },
    [RETENTION]: {
      task: guarded(strapi, RETENTION, () => runRetention(strapi, clock)),
      options: { rule: '40 3 * * *', tz },
    },
    [SUBMISSIONS]: {
      task: guarded(strapi, SUBMISSIONS, async () => {
        await submissionsOf(strapi).forget(clock);
        await signInsOf(strapi).forget(clock());
        await forgetOld(strapi, clock());
      }),
      options: { rule: '7 * * * *' },
    },
  });
};
