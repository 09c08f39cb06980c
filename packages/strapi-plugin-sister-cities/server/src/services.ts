import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../../shared/names';
import type { LifeOf } from '../../shared/office';

import { systemClock } from './clock';
import type { Clock } from './clock';
import type { Leased } from './cluster/lease';
import { compiledQueries } from './compiled';
import { definitions } from './content-types';
import { doctorOf } from './doctor';
import type { Doctor } from './doctor';
import { runImport } from './import/run';
import type { ImportReport, ImportRequest } from './import/run';
import { performTransition } from './lifecycle/perform';
import type { Performed } from './lifecycle/perform';
import { lifeStory } from './office/life';
import { EVERYTHING } from './office/withheld';
import { runReminders } from './reminders/run';
import type { ReminderRun } from './reminders/run';
import { runRetention } from './retention/purge';
import type { RetentionRun } from './retention/purge';
import { signInsService } from './sign-in/service';
import { submissionsService } from './submissions/service';

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

/** What code of a host may say of a transition: whether the rules may be set aside, and in which language they speak. */
export interface TransitionOptions {
  mayOverride?: boolean;
  locale?: string;
}

/** `strapi.plugin('sister-cities').service('transitions')`: moves a relationship on, as the admin panel does. */
const transitionsService = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): {
  make(relationship: string, request: unknown, options?: TransitionOptions): Promise<Performed>;
  life(relationship: string, locale?: string): Promise<LifeOf>;
} => ({
  make: (relationship, request, { mayOverride = false, locale = 'en' } = {}) =>
    performTransition(strapi, relationship, request, {
      clock: systemClock,
      mayOverride,
      locale,
      shown: (check) => check,
    }),
  life: (relationship, locale = 'en') =>
    lifeStory(strapi, systemClock, relationship, { locale, sight: EVERYTHING }),
});

export const services = {
  ...Object.fromEntries(definitions.map(({ name }) => [name, factories.createCoreService(uidOf(name))])),
  import: importService,
  transitions: transitionsService,
  reminders: remindersService,
  retention: retentionService,
  doctor: ({ strapi }: { strapi: Core.Strapi }): Doctor => doctorOf(strapi, systemClock),
  submissions: submissionsService,
  signIns: signInsService,
  compiled: ({ strapi }: { strapi: Core.Strapi }) => compiledQueries(strapi, systemClock),
};
