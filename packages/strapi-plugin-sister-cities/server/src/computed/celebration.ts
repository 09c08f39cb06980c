import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';

import type { AnniversaryBasis } from './anniversary';

/** How a city celebrates (policy `anniversaryBasis`, `anniversaryMilestones`); what it does not say is left out. */
export interface Celebration {
  basis?: AnniversaryBasis;
  milestones?: readonly number[];
}

export const celebrationOf = (policy: Policy): Celebration => {
  const basis = valueOf(policy, 'anniversaryBasis');
  const milestones = valueOf(policy, 'anniversaryMilestones');
  return { ...(basis === undefined ? {} : { basis }), ...(milestones === undefined ? {} : { milestones }) };
};
