import { isRecord } from '../../../shared/is-record';

/** What one question may ask of the server at most. */
export interface QueryLimits {
  /** Length of the document. */
  characters: number;
  /** How deep fields lie within one another; the fields of the query itself are at 0. */
  depth: number;
  /** Fields, each counted wherever a fragment brings it in. */
  fields: number;
  aliases: number;
  directives: number;
  /**
   * Records that the answer can hold: the length of a list times the records of each of its items. A filter counts for
   * the combinations of records that it has to look at.
   */
  rows: number;
  /** Reads of the database where Strapi's own server answers: one for each list or record of each row. */
  reads: number;
  /** As `rows`, where Strapi's own server answers: it makes an object of each record, and checks it field by field. */
  rowsByStrapi: number;
  /** Conditions of one filter; each value of a list counts, and each `and`, `or` and `not`. */
  conditions: number;
}

/** What an answer names as the limit that a question is beyond. */
export type LimitName = Exclude<keyof QueryLimits, 'rowsByStrapi'>;

export const defaultLimits = (): QueryLimits => ({
  characters: 20_000,
  depth: 8,
  fields: 1_000,
  aliases: 100,
  directives: 50,
  rows: 25_000,
  reads: 400,
  rowsByStrapi: 6_000,
  conditions: 200,
});

export interface QueryLimitsConfig extends QueryLimits {
  enabled: boolean;
}

export const queryLimits = (): QueryLimitsConfig => ({ enabled: true, ...defaultLimits() });

/** What is wrong with the limits of a host's configuration; nothing where all is well. */
export const queryLimitsProblem = (given: unknown): string | undefined => {
  const known = Object.keys(queryLimits());
  if (!isRecord(given) || Object.keys(given).some((name) => !known.includes(name)))
    return `queryLimits is ${JSON.stringify(given)}. Expected { ${known.join(', ')} } and nothing else.`;
  const { enabled = true, ...limits } = given;
  if (typeof enabled !== 'boolean')
    return `queryLimits.enabled is ${JSON.stringify(enabled)}. Expected true or false.`;
  for (const [name, value] of Object.entries(limits))
    if (!Number.isSafeInteger(value) || Number(value) < 0)
      return `queryLimits.${name} is ${JSON.stringify(value)}. Expected a whole number, 0 or more.`;
  return undefined;
};
