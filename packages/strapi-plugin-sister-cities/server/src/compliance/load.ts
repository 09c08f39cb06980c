import type { Core } from '@strapi/strapi';

import type { Compliance } from '../../../shared/eligibility';
import type { Policy } from '../../../shared/policy';
import type { Day } from '../computed/calendar';
import { loadFactsOf } from '../eligibility/load-facts';
import type { Values } from '../model/types';

import { complianceOf } from './status';

/** Which relationships, and by what their associations are measured. */
export interface ComplianceQuestion {
  /** The condition for the relationships. */
  where: Values;
  policy: Policy;
  locale: string;
  today: Day;
}

/** How an association stands, and the standing of its relationship. */
export interface Found {
  compliance: Compliance;
  standing: string | null;
}

/** How every association of some relationships stands with what it reports and does. */
export const complianceIn = async (
  strapi: Core.Strapi,
  { where, policy, locale, today }: ComplianceQuestion,
): Promise<Found[]> =>
  (await loadFactsOf(strapi, where, today)).flatMap((facts) =>
    facts.associations.map((association) => ({
      compliance: complianceOf(facts, policy, association, locale),
      standing: facts.relationship.standing,
    })),
  );
