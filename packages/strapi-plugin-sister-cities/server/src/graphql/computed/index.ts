import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import type { Clock } from '../../clock';

import { decisionAccess, decisionFields } from './decision';
import { eventFields } from './event';
import { progressField } from './goal';
import { makingOf } from './making';
import { programAccess, programFields } from './program';
import { relationshipAccess, relationshipFields } from './relationship';
import { computedTypes } from './types';
import { upcomingAccess, upcomingField } from './upcoming';

/** Every computed field of the model and the types they answer with. */
export const computedFields = (nexus: typeof Nexus, strapi: Core.Strapi, clock: Clock): unknown[] => {
  const making = makingOf(strapi, clock);
  return [
    ...computedTypes(nexus),
    relationshipFields(nexus, making),
    progressField(nexus),
    programFields(nexus, making),
    eventFields(nexus, strapi),
    decisionFields(nexus, strapi),
    upcomingField(nexus, making),
  ];
};

/** Who may read them. */
export const computedAccess = {
  ...relationshipAccess,
  ...programAccess,
  ...decisionAccess,
  ...upcomingAccess,
};
