import type { Core } from '@strapi/strapi';

import { tableOf } from '../strapi/table';

import { RETENTION_TABLE } from './purge';

const MAX_LISTED = 100;

/** What was purged and when, the latest first: counts only, never whom it was about. */
export const retentionRuns = async (strapi: Core.Strapi): Promise<Record<string, unknown>[]> => {
  const rows = await tableOf(strapi, RETENTION_TABLE).findMany({
    orderBy: { id: 'desc' },
    limit: MAX_LISTED,
  });
  return rows.map(({ ranAt, type, retentionClass, deleted, cutOff, cause }) => ({
    ranAt,
    type,
    retentionClass,
    deleted,
    cutOff,
    ...(cause === 'request' ? { cause } : {}),
  }));
};
