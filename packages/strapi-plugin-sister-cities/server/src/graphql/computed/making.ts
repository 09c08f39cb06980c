import type { Core } from '@strapi/strapi';

import type { Policy } from '../../../../shared/policy';
import type { Clock } from '../../clock';
import { currentPolicy } from '../../policy/store';

import { dayAskedOf } from './as-of';
import type { DayAsked } from './as-of';
import { oncePerRequest } from './per-request';

/** What computed fields are made with. */
export interface Making {
  strapi: Core.Strapi;
  dayAsked: DayAsked;
  /** The rules of the city as they are at the request, read once for it. */
  policyOf: (context: unknown) => Promise<Policy>;
}

export const makingOf = (strapi: Core.Strapi, clock: Clock): Making => ({
  strapi,
  dayAsked: dayAskedOf(strapi, clock),
  policyOf: oncePerRequest(async () => (await currentPolicy(strapi)).policy),
});
