import type { Core } from '@strapi/strapi';

import { tableOf } from './table';
import { isUniqueViolation } from './unique-violation';

/**
 * Inserts a row of a plain table that has a unique column, or tells `false` when somebody else has it already: of any
 * number of writers on any number of nodes exactly one gets `true`. Not for use inside a transaction: PostgreSQL gives
 * up the whole of it after a refused write.
 */
export const claimRow = async (
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
): Promise<boolean> => {
  try {
    await tableOf(strapi, uid).create({ data });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
};
