import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { ComplianceList } from '../../../shared/office';
import { associationsOf } from '../access/own-association';
import type { Clock } from '../clock';
import { complianceOf } from '../compliance/status';
import { loadFacts } from '../eligibility/load-facts';
import { isEnded } from '../lifecycle/transitions';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { tableOf, textOf } from '../strapi/table';

import { checkForContact } from './withheld';

const goingOn = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows = await tableOf(strapi, uidOf('relationship')).findMany({ select: ['documentId', 'standing'] });
  const ids = rows.filter(({ standing }) => !isEnded(standing)).map((row) => textOf(row, 'documentId'));
  return [...new Set(ids)];
};

/**
 * How the associations of all relationships that have not ended stand with what they report and do; only the given
 * ones where `only` says so.
 */
export const complianceList = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
  only?: readonly string[],
): Promise<ComplianceList> => {
  const today = await programDay(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  const associations: ComplianceList['associations'] = [];
  for (const documentId of await goingOn(strapi)) {
    const facts = await loadFacts(strapi, documentId, today);
    for (const association of facts?.associations ?? []) {
      if (!facts || (only && !only.includes(association.documentId))) continue;
      associations.push(complianceOf(facts, policy, association, locale));
    }
  }
  return { today, associations };
};

/** The same for the association of whoever asks, with events counted and not named. */
export const ownCompliance = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
  user: unknown,
): Promise<ComplianceList> => {
  const own = await associationsOf(strapi, user);
  const { today, associations } = await complianceList(strapi, clock, locale, own);
  return {
    today,
    associations: associations.map((each) => ({
      ...each,
      checks: each.checks.map((check) => checkForContact(check, locale)),
    })),
  };
};
