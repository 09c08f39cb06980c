import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Clock } from '../clock';
import { claimRow } from '../strapi/claim';
import { tableOf } from '../strapi/table';

/** A plain table with a row for each piece of work that one node of a cluster is doing at the moment. */
export const LEASE_TABLE = 'plugin::sister-cities.lease';

export const leaseTableModel = {
  uid: LEASE_TABLE,
  singularName: 'sister_cities_lease',
  tableName: 'sister_cities_leases',
  indexes: [{ name: 'sister_cities_leases_name_unique', columns: ['name'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    name: { type: 'string' as const, column: { notNullable: true } },
    holder: { type: 'string' as const, column: { notNullable: true } },
    until: { type: 'datetime' as const, column: { notNullable: true } },
  },
};

/** What came of asking for a lease: the result of the work, or that another node is at it. */
export type Leased<Result> = { held: true; result: Result } | { held: false };

/** The database decides: of all that try at once, one statement finds the row free. */
const take = async (
  strapi: Core.Strapi,
  name: string,
  { holder, now, until }: { holder: string; now: Date; until: Date },
): Promise<boolean> => {
  const { count } = await tableOf(strapi, LEASE_TABLE).updateMany({
    where: { name, until: { $lte: now } },
    data: { holder, until },
  });
  return count === 1 || claimRow(strapi, LEASE_TABLE, { name, holder, until });
};

/**
 * Lets one node of a cluster do the work while the others go without it. The lease is given back when the work is
 * done or has thrown. A node that died gives nothing back, so after so many seconds another node may take the lease;
 * work that can last longer has to bear that it is done twice. Not for use inside a transaction.
 */
export const withLease = async <Result>(
  strapi: Core.Strapi,
  clock: Clock,
  name: string,
  seconds: number,
  work: () => Promise<Result>,
): Promise<Leased<Result>> => {
  const holder = randomUUID();
  const now = clock();
  const until = new Date(now.getTime() + seconds * 1000);
  if (!(await take(strapi, name, { holder, now, until }))) return { held: false };
  try {
    return { held: true, result: await work() };
  } finally {
    await tableOf(strapi, LEASE_TABLE).deleteMany({ where: { name, holder } });
  }
};
