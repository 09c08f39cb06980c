import type { Core } from '@strapi/strapi';

import type { Compliance } from '../../../shared/eligibility';
import { uidOf } from '../../../shared/names';
import type { Policy } from '../../../shared/policy';
import type { Day } from '../computed/calendar';
import { loadFacts } from '../eligibility/load-facts';
import type { Values } from '../model/types';
import { tableOf, textOf } from '../strapi/table';

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
): Promise<Found[]> => {
  const rows = await tableOf(strapi, uidOf('relationship')).findMany({ where, select: ['documentId'] });
  const found: Found[] = [];
  for (const documentId of new Set(rows.map((row) => textOf(row, 'documentId')))) {
    const facts = await loadFacts(strapi, documentId, today);
    for (const association of facts?.associations ?? []) {
      if (!facts) continue;
      const { standing } = facts.relationship;
      found.push({ compliance: complianceOf(facts, policy, association, locale), standing });
    }
  }
  return found;
};
