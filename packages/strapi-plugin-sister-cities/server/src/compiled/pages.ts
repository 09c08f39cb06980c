import { pagination } from '@strapi/utils';

import { isRecord } from '../../../shared/is-record';

import type { Compilation } from './compilation';
import { parameter } from './compilation';
import { isStated } from './input';
import type { Input, Variables } from './input';
import { passOn } from './pass-on';

/** Which part of a list is asked for; a limit of -1 is none. */
export interface Page {
  start: number;
  limit: number;
}

const valueIn = (input: Input | undefined, variables: Variables): unknown => {
  if (input === undefined) return {};
  if (input.kind === 'leaf') return input.get(variables) ?? passOn('pagination');
  if (input.kind === 'list') return passOn('pagination');
  return Object.fromEntries(input.entries.map(([name, value]) => [name, valueIn(value, variables)]));
};

/** What Strapi's GraphQL plugin makes of a `pagination`; one that it refuses is left to it. */
const paged = ({ defaultLimit, maxLimit }: Compilation['pagination'], asked: unknown): Page => {
  if (!isRecord(asked)) return passOn('pagination');
  let page: unknown;
  try {
    page = pagination.withDefaultPagination(asked, {
      maxLimit,
      defaults: { offset: { limit: defaultLimit }, page: { pageSize: defaultLimit } },
    });
  } catch {
    return passOn('pagination');
  }
  if (!isRecord(page) || typeof page.start !== 'number' || typeof page.limit !== 'number')
    return passOn('pagination');
  return { start: page.start, limit: page.limit };
};

/** The page that a request asks for: worked out once for a plan where the document states it, else once a request. */
export const pageOf = (
  { pagination: limits, variables: sample }: Compilation,
  input: Input | undefined,
): ((variables: Variables) => Page) => {
  if (isStated(input)) {
    const page = paged(limits, valueIn(input, sample));
    return () => page;
  }
  const known = new WeakMap<Variables, Page>();
  return (variables) => {
    const page = known.get(variables) ?? paged(limits, valueIn(input, variables));
    known.set(variables, page);
    return page;
  };
};

/** Whether every request with the same document asks for the first records. */
export const isFirstPage = (compilation: Compilation, input: Input | undefined): boolean =>
  isStated(input) && pageOf(compilation, input)(compilation.variables).start === 0;

interface PageClauses {
  limit: string;
  offset?: string;
}

/**
 * The `limit` and `offset` of a page. The statement states its limit: a database that is not told how many rows are
 * wanted plans for a tenth of them all. Plans are kept per limit.
 */
export const pageIn = (compilation: Compilation, input: Input | undefined): PageClauses => {
  const page = pageOf(compilation, input);
  const { start, limit } = page(compilation.variables);
  const unlimited = compilation.dialect.name === 'postgres' ? 'all' : '-1';
  const stated = limit === -1 ? unlimited : String(limit);
  if (!isStated(input))
    return { limit: stated, offset: parameter(compilation, (variables) => page(variables).start) };
  return start === 0 ? { limit: stated } : { limit: stated, offset: String(start) };
};

/**
 * The same, its limit left open. A database thinks that fewer rows meet conditions on relations than do, and looks at
 * all of them for a limit that it thinks cannot be reached; one that it does not know makes it take them in order.
 */
export const openPageIn = (compilation: Compilation, input: Input | undefined): PageClauses => {
  const { limit, ...others } = pageIn(compilation, input);
  if (limit === 'all' || limit === '-1') return { limit, ...others };
  return { limit: parameter(compilation, () => Number(limit)), ...others };
};
