import type { Core } from '@strapi/strapi';

import type {
  HomeAnniversaries,
  HomeCompliance,
  HomeHealth,
  HomeQuiet,
  HomeReady,
} from '../../../shared/home';
import type { Policy } from '../../../shared/policy';
import type { Clock } from '../clock';
import type { Day } from '../computed/calendar';
import { celebrationOf } from '../computed/celebration';
import { onFile } from '../documents/on-file';
import { loadFactsOf } from '../eligibility/load-facts';
import type { Facts } from '../eligibility/facts';
import { ENDED } from '../lifecycle/transitions';
import { checkFor } from '../office/withheld';
import type { Sight } from '../office/withheld';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { textIn, textOf } from '../strapi/table';

import { homeAnniversaries } from './celebrating';
import { homeHealth } from './health';
import { loadRecords } from './load-records';
import { homeCompliance } from './owing';
import { homeQuiet } from './quiet';
import { homeReady } from './ready';

interface Setting {
  policy: Policy;
  today: Day;
}

const settingOf = async (strapi: Core.Strapi, clock: Clock): Promise<Setting> => {
  const today = await programDay(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  return { policy, today };
};

const notEnded = { standing: { $notIn: ENDED } };

const withFacts = async (
  strapi: Core.Strapi,
  clock: Clock,
): Promise<Setting & { facts: readonly Facts[] }> => {
  const setting = await settingOf(strapi, clock);
  return { ...setting, facts: await loadFactsOf(strapi, notEnded, setting.today) };
};

export const complianceForHome = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
): Promise<HomeCompliance> => {
  const { facts, policy, today } = await withFacts(strapi, clock);
  return homeCompliance(facts, { policy, locale, today });
};

export const anniversariesForHome = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
): Promise<HomeAnniversaries> => {
  const { policy, today } = await settingOf(strapi, clock);
  const rows = await onFile(strapi, 'relationship', notEnded);
  const relationships = rows.map((row) => ({
    documentId: textOf(row, 'documentId'),
    title: textOf(row, 'title'),
    standing: textIn(row, 'standing'),
    establishedOn: textIn(row, 'establishedOn'),
    designatedOn: textIn(row, 'designatedOn'),
  }));
  return homeAnniversaries(relationships, { today, locale, ...celebrationOf(policy) });
};

export const readyForHome = async (
  strapi: Core.Strapi,
  clock: Clock,
  { locale, sight }: { locale: string; sight: Sight },
): Promise<HomeReady> => {
  const { facts, policy, today } = await withFacts(strapi, clock);
  return homeReady(facts, { policy, locale, today, shown: (check) => checkFor(check, sight, locale) });
};

export const quietForHome = async (strapi: Core.Strapi, clock: Clock): Promise<HomeQuiet> => {
  const { facts, policy, today } = await withFacts(strapi, clock);
  return homeQuiet(facts, policy, today);
};

export const healthForHome = async (strapi: Core.Strapi, clock: Clock): Promise<HomeHealth> => {
  const { policy, today } = await settingOf(strapi, clock);
  return homeHealth(await loadRecords(strapi), policy, today);
};
