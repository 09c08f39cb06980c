import type { Core } from '@strapi/strapi';

import { valueOf } from '../../../shared/policy';
import { currentPolicy } from '../policy/store';
import { RETENTION_MONTHS } from '../volunteer-inquiry/defaults';

/** For how many months the inquiry of a volunteer is kept: what the policy says, or three years. */
export const volunteerMonths = async (strapi: Core.Strapi): Promise<number> => {
  const { policy } = await currentPolicy(strapi);
  return valueOf(policy, 'volunteerRetentionMonths') ?? RETENTION_MONTHS;
};
