import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../shared/names';

import { systemClock } from './clock';
import type { Clock } from './clock';
import type { Leased } from './cluster/lease';
import { definitions } from './content-types';
import { runImport } from './import/run';
import type { ImportReport, ImportRequest } from './import/run';
import { runReminders } from './reminders/run';
import type { ReminderRun } from './reminders/run';
import { runRetention } from './retention/purge';
import type { RetentionRun } from './retention/purge';

/** `strapi.plugin('sister-cities').service('import')`. */
const importService = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { run(request: ImportRequest): Promise<ImportReport> } => ({
  run: (request) => runImport(strapi, systemClock, request),
});

/** `strapi.plugin('sister-cities').service('reminders')`: what the hourly task does, now, by any clock. */
const remindersService = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { run(clock?: Clock): Promise<Leased<ReminderRun>> } => ({
  run: (clock = systemClock) => runReminders(strapi, clock),
});

/** `strapi.plugin('sister-cities').service('retention')`: what the nightly task does, now, by any clock. */
const retentionService = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { run(clock?: Clock): Promise<Leased<RetentionRun>> } => ({
  run: (clock = systemClock) => runRetention(strapi, clock),
});

export const services = {
  ...Object.fromEntries(definitions.map(({ name }) => [name, factories.createCoreService(uidOf(name))])),
  import: importService,
  reminders: remindersService,
  retention: retentionService,
};
