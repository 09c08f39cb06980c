import type { Core } from '@strapi/strapi';

import type { TypeName } from '../../../shared/names';
import { accountOf } from '../association-contact/defaults';
import { reportDefaults } from '../association-report/defaults';
import { entryDefaults } from '../relationship/defaults';
import type { Values } from '../model/types';
import { volunteerMonths } from '../retention/period';
import { retention } from '../volunteer-inquiry/defaults';

/** Fills what a person left empty and the server knows. `action` is `create`, `update` or `clone`. */
export type Defaults = (strapi: Core.Strapi, data: Values, action: string) => Values | Promise<Values>;

const DEFAULTS: Partial<Record<TypeName, Defaults>> = {
  relationship: entryDefaults,
  'association-contact': accountOf,
  'association-report': reportDefaults,
  'volunteer-inquiry': async (strapi, data) => retention(data, await volunteerMonths(strapi)),
  'resident-idea': async (strapi, data) => retention(data, await volunteerMonths(strapi)),
};

export const withDefaults = async (
  strapi: Core.Strapi,
  type: TypeName,
  action: string,
  data: Values,
): Promise<Values> => (await DEFAULTS[type]?.(strapi, data, action)) ?? data;
