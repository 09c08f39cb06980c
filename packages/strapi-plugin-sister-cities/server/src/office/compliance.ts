import type { Core } from '@strapi/strapi';

import type { ComplianceList } from '../../../shared/office';
import { associationsOf } from '../access/own-association';
import type { Clock } from '../clock';
import { complianceIn } from '../compliance/load';
import { ENDED } from '../lifecycle/transitions';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';

import { checkForContact } from './withheld';

const associationsWhere = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
  where: Values,
): Promise<ComplianceList> => {
  const today = await programDay(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  const found = await complianceIn(strapi, {
    where: { standing: { $notIn: ENDED }, ...where },
    policy,
    locale,
    today,
  });
  return { today, associations: found.map(({ compliance }) => compliance) };
};

/** How the associations of all relationships that have not ended stand with what they report and do. */
export const complianceList = (strapi: Core.Strapi, clock: Clock, locale: string): Promise<ComplianceList> =>
  associationsWhere(strapi, clock, locale, {});

/** The same for the association of whoever asks, with events counted and not named. */
export const ownCompliance = async (
  strapi: Core.Strapi,
  clock: Clock,
  locale: string,
  user: unknown,
): Promise<ComplianceList> => {
  const own = await associationsOf(strapi, user);
  const { today, associations } = await associationsWhere(strapi, clock, locale, {
    associations: { documentId: { $in: own } },
  });
  return {
    today,
    associations: associations
      .filter(({ association: { documentId } }) => own.includes(documentId))
      .map((each) => ({
        ...each,
        checks: each.checks.map((check) => checkForContact(check, locale)),
      })),
  };
};
