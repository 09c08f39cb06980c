import { publicDefinitions } from '../../../server/src/content-types';
import { uidOf } from '../../../shared/names';

import { typeName } from '../graphql-names';
import type { Host } from '../strapi';

import type { Json } from './question';

/** Values that stand in the database, by the GraphQL type and field that shows them. */
export type Values = (type: string, field: string) => readonly Json[];

const AT_MOST = 8;

/** Some of a list, from its beginning to its end. Their number is the same whatever the values are. */
const spread = <Item>(items: readonly Item[]): Item[] => {
  const step = Math.max(1, Math.ceil(items.length / AT_MOST));
  return items.filter((_, index) => index % step === 0);
};

const isJson = (value: unknown): value is Json =>
  value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value);

const valuesByField = (rows: readonly Record<string, unknown>[]): Map<string, readonly Json[]> => {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return new Map(
    [...names].map((name) => {
      const values = rows.map((row) => row[name]).filter((value) => value !== null && isJson(value));
      return [name, spread(values)];
    }),
  );
};

/** Reads values of published rows and drafts, so that filters find something, or would find a draft. */
export const readValues = async (host: Host): Promise<Values> => {
  const types: [string, string][] = [
    ...publicDefinitions.map(({ name }): [string, string] => [typeName(name), uidOf(name)]),
    ['UploadFile', 'plugin::upload.file'],
    ['Article', 'api::article.article'],
  ];
  const known = new Map<string, Map<string, readonly Json[]>>();
  for (const [type, uid] of types) {
    const rows: unknown = await host.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
    known.set(type, valuesByField(JSON.parse(JSON.stringify(rows))));
  }
  return (type, field) => known.get(type)?.get(field) ?? [];
};
