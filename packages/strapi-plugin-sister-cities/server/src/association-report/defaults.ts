import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
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

/** Names a report after its association and its period where the editor left the title empty. */
export const reportTitle = async (strapi: Core.Strapi, data: Values): Promise<Values> => {
  const { title, periodStart, periodEnd } = data;
  const where = referenceFrom(data.association);
  if (isText(title) || !where || !isText(periodStart) || !isText(periodEnd)) return data;
  const association = await tableOf(strapi, uidOf('association')).findOne({ where, select: ['name'] });
  if (!isText(association?.name)) return data;
  return { ...data, title: `${association.name}, ${periodLabel(periodStart, periodEnd)}` };
};
