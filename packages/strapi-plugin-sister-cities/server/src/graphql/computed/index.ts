import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import type { Clock } from '../../clock';

import { dayAskedOf } from './as-of';
import { decisionAccess, decisionFields } from './decision';
import { eventFields } from './event';
import { programAccess, programFields } from './program';
import { relationshipAccess, relationshipFields } from './relationship';
import { computedTypes } from './types';

/** Every computed field of the model and the types they answer with. */
export const computedFields = (nexus: typeof Nexus, strapi: Core.Strapi, clock: Clock): unknown[] => [
  ...computedTypes(nexus),
  relationshipFields(nexus, { strapi, dayAsked: dayAskedOf(strapi, clock) }),
  programFields(nexus, strapi),
  eventFields(nexus, strapi),
  decisionFields(nexus, strapi),
];

/** Who may read them. */
export const computedAccess = { ...relationshipAccess, ...programAccess, ...decisionAccess };
