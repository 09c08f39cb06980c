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

/** The `limit` and `offset` of a page. */
export const pageIn = (
  compilation: Compilation,
  input: Input | undefined,
): { limit: string; offset: string } => {
  const page = pageOf(compilation, input);
  const unlimited = compilation.dialect.name === 'postgres' ? null : -1;
  return {
    limit: parameter(compilation, (variables) => {
      const { limit } = page(variables);
      return limit === -1 ? unlimited : limit;
    }),
    offset: parameter(compilation, (variables) => page(variables).start),
  };
};
