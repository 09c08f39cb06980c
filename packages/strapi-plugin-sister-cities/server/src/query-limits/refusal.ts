import { BrokenFragment } from './measure';
import type { Measure } from './measure';
import type { LimitName, QueryLimits } from './limits';

/** Why a question is not answered, in the shape of a GraphQL error. */
export interface Refusal {
  message: string;
  extensions: Readonly<Record<string, unknown>> & { code: string };
}

type Words = (found: string, most: string) => string;

const REASONS: Readonly<Record<LimitName, Words>> = {
  characters: (found, most) =>
    `This document has ${found} characters; at most ${most} are read. Leave out what is not needed, or ask in two requests.`,
  depth: (found, most) =>
    `This question reaches ${found} levels deep; at most ${most} are answered. Ask for the deeper records in a request of their own.`,
  fields: (found, most) =>
    `This question asks for ${found} fields, those of fragments counted wherever they are used; at most ${most} are answered. Ask in two requests.`,
  aliases: (found, most) =>
    `This question has ${found} aliases; at most ${most} are answered. Ask for a list instead of one record at a time.`,
  directives: (found, most) => `This question has ${found} directives; at most ${most} are answered.`,
  rows: (found, most) =>
    `This question may have to look at ${found} records; at most ${most} are allowed. Ask for shorter lists with "pagination", or for fewer lists and filters within one another.`,
  reads: (found, most) =>
    `This question may take ${found} reads of the database; at most ${most} are allowed. Ask for shorter lists with "pagination", or for fewer relations of each record.`,
  conditions: (found, most) => `This filter has ${found} conditions; at most ${most} are answered.`,
};

/** Numbers as people in English read them; what is past all counting is said to be so. */
const written = (value: number): string =>
  value > Number.MAX_SAFE_INTEGER ? 'more than 9 quadrillion' : value.toLocaleString('en-US');

const beyond = (limit: LimitName, found: number, most: number): Refusal => ({
  message: REASONS[limit](written(found), written(most)),
  extensions: {
    code: 'QUERY_REFUSED',
    limit,
    found: Math.min(found, Number.MAX_SAFE_INTEGER),
    most,
  },
});

const firstBeyond = (
  found: Readonly<Partial<Record<LimitName, number>>>,
  limits: QueryLimits,
  names: readonly LimitName[],
): Refusal | undefined => {
  const name = names.find((each) => !((found[each] ?? 0) <= limits[each]));
  return name && beyond(name, found[name] ?? 0, limits[name]);
};

export const refusalOfLength = (characters: number, limits: QueryLimits): Refusal | undefined =>
  firstBeyond({ characters }, limits, ['characters']);

/** What no server of ours answers, however it finds the answer. */
const ALWAYS: readonly LimitName[] = ['fields', 'depth', 'aliases', 'directives', 'conditions', 'rows'];

export const refusalOf = (measure: Measure, limits: QueryLimits): Refusal | undefined =>
  firstBeyond(measure, limits, ALWAYS);

/**
 * What Strapi's own server, which reads each relation of each row by itself, is not asked. A question that nobody answers is
 * told the limit of all.
 */
export const refusalByStrapi = (measure: Measure, limits: QueryLimits): Refusal | undefined =>
  refusalOf(measure, limits) ??
  firstBeyond(measure, { ...limits, rows: limits.rowsByStrapi }, ['rows', 'reads']);

/** Why a question cannot even be measured; `undefined` for errors that are not the question's. */
export const refusalOfError = (error: unknown, limits: QueryLimits): Refusal | undefined => {
  // The call stack has come to its end.
  if (error instanceof RangeError)
    return {
      message: `This question is nested deeper than can be read; at most ${written(limits.depth)} levels are answered.`,
      extensions: { code: 'QUERY_REFUSED', limit: 'depth', most: limits.depth },
    };
  return error instanceof BrokenFragment
    ? {
        message:
          'A fragment of this document holds itself, or is not in it. Every fragment has to be written in the document, and none may lead back to itself.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }
    : undefined;
};
