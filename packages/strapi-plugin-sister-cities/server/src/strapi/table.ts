import type { Core } from '@strapi/strapi';

import type { Values } from '../model/types';

interface Find {
  where?: Record<string, unknown>;
  select?: string[];
  populate?: Record<string, unknown>;
}

/** The rows of one Strapi model, without the loose types of its query engine. */
export interface Table {
  findMany(query: Find): Promise<Values[]>;
  findOne(query: Find): Promise<Values | null>;
  create(query: { data: Record<string, unknown> }): Promise<Values>;
  delete(query: { where: Record<string, unknown> }): Promise<Values | null>;
  load(row: { id: number }, relation: string): Promise<unknown>;
}

/** Direct access to a table, past the Document Service: for reading what is stored, and for the plugin's own tables. */
export const tableOf = (strapi: Core.Strapi, uid: string): Table => strapi.db.query(uid);

export const textOf = (row: Values, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

export const idOf = (row: Values): number => (typeof row.id === 'number' ? row.id : Number(row.id));
