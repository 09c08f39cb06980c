import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { associationsOf } from '../access/own-association';
import type { Values } from '../model/types';
import { referenceFrom } from '../strapi/reference';
import { tableOf } from '../strapi/table';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** `2025`, or `2025-01 to 2025-06`. */
export const periodLabel = (start: string, end: string): string => {
  const year = start.slice(0, 4);
  const isWholeYear = start.slice(0, 7) === `${year}-01` || start === year;
  const endsWithIt = end === year || end === `${year}-12` || end === `${year}-12-31`;
  const isFirstDay = start.length < 10 || start === `${year}-01-01`;
  return isWholeYear && endsWithIt && isFirstDay ? year : `${start} to ${end}`;
};

/**
 * Whoever enters reports for one association need not say for which; and what the association changes in a report is
 * for the Director to look at again, also after it was accepted.
 */
const ofOwnAssociation = async (strapi: Core.Strapi, data: Values, action: string): Promise<Values> => {
  const state: unknown = strapi.requestContext.get()?.state;
  const own = await associationsOf(strapi, isRecord(state) ? state.user : undefined);
  const [association] = own;
  if (association === undefined) return data;
  if (action === 'update') return { ...data, review: 'pending' };
  return own.length === 1 && !referenceFrom(data.association) ? { ...data, association } : data;
};

/** Names a report after its association and its period where the editor left the title empty. */
const titled = async (strapi: Core.Strapi, data: Values): Promise<Values> => {
  const { title, periodStart, periodEnd } = data;
  const where = referenceFrom(data.association);
  if (isText(title) || !where || !isText(periodStart) || !isText(periodEnd)) return data;
  const association = await tableOf(strapi, uidOf('association')).findOne({ where, select: ['name'] });
  if (!isText(association?.name)) return data;
  return { ...data, title: `${association.name}, ${periodLabel(periodStart, periodEnd)}` };
};

/** What the server fills in of a report: whose it is, where that is certain, and its title. */
export const reportDefaults = async (strapi: Core.Strapi, data: Values, action: string): Promise<Values> =>
  titled(strapi, await ofOwnAssociation(strapi, data, action));
