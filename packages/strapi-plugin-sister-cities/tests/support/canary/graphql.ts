import type { Answer, Api } from '../api';
import { queryField } from '../graphql-names';

import { operationsOn } from './operators';
import { finds, halvesDiffer, nothing } from './question';
import type { Question } from './question';
import { guessesFor } from './targets';
import type { Target } from './targets';

/** A value as GraphQL writes it: keys without quotes. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${literal(each)}`)
    .join(', ')} }`;
};

export const querying =
  (query: string) =>
  async (api: Api): Promise<Answer[]> => [await api.graphql(query)];

/** Operators that only REST has. */
const REST_ONLY = ['$startsWithi', '$endsWithi'];

/** Rows as `x`, and with another guess as `y`. */
const rowsBy = (field: string, filters: unknown[]): string =>
  `{ ${filters
    .map(
      (each, index) =>
        `${index === 0 ? 'x' : 'y'}: ${field}(filters: ${literal(each)}, sort: "documentId", pagination: { limit: 100 }) { documentId }`,
    )
    .join(' ')} }`;

interface Form {
  way: string;
  filters: (guess: unknown) => unknown;
  guesses: unknown[];
  said: string[];
}

const formsOf = (target: Target): Form[] => {
  const { attribute } = target;
  const { start, wrong } = guessesFor(target);
  const holds = (guess: unknown): unknown => ({ [attribute]: { startsWith: guess } });
  return [
    ...operationsOn(target)
      .filter(({ name }) => !REST_ONLY.includes(name))
      .map(({ name, guess, other, said }) => ({
        way: name.slice(1),
        filters: (each: unknown) => ({ [attribute]: { [name.slice(1)]: each } }),
        guesses: [guess, ...(other === undefined ? [] : [other])],
        said,
      })),
    {
      way: 'and or',
      filters: (guess) => ({ and: [{ or: [holds(guess)] }] }),
      guesses: [start],
      said: [start],
    },
    {
      way: 'not',
      filters: (guess) => ({ not: holds(guess) }),
      guesses: [start, wrong],
      said: [start, wrong],
    },
    {
      way: 'not below',
      filters: (guess) => ({ [attribute]: { not: { startsWith: guess } } }),
      guesses: [start, wrong],
      said: [start, wrong],
    },
  ];
};

/** Filters by the attribute with every operator and with what joins conditions and turns them around. */
export const graphqlFilters = (target: Target): Question[] => {
  const { plural } = target.definition;
  return formsOf(target).map(({ way, filters, guesses, said }) => {
    const query = rowsBy(queryField(plural), guesses.map(filters));
    return {
      way: `GraphQL filter ${way}`,
      about: plural,
      title: query,
      ask: querying(query),
      tells: guesses.length === 1 ? finds : halvesDiffer,
      said,
    };
  });
};

export const graphqlSort = ({ definition, attribute }: Target, ids: readonly string[]): Question => {
  const rows = (name: string, order: string): string =>
    `${name}: ${queryField(definition.plural)}(filters: { documentId: { in: ${literal(ids)} } }, sort: ["${attribute}:${order}", "documentId"]) { documentId }`;
  const query = `{ ${rows('x', 'asc')} ${rows('y', 'desc')} }`;
  return {
    way: 'GraphQL sort',
    about: definition.plural,
    title: query,
    ask: querying(query),
    tells: halvesDiffer,
  };
};

/** Asks for it by name in every form of a selection, and counts what it is in. */
export const graphqlOthers = (target: Target): Question[] => {
  const { definition, attribute } = target;
  const { plural } = definition;
  const field = queryField(plural);
  const type = `${field.charAt(0).toUpperCase()}${queryField(definition.name).slice(1)}`;
  const { start } = guessesFor(target);
  const forms: [string, string][] = [
    ['select', `{ ${field}(pagination: { limit: 100 }) { ${attribute} } }`],
    ['alias', `{ x: ${field}(pagination: { limit: 100 }) { y: ${attribute} } }`],
    ['fragment', `{ ${field}(pagination: { limit: 100 }) { ...F } } fragment F on ${type} { ${attribute} }`],
    ['inline fragment', `{ ${field}(pagination: { limit: 100 }) { ... on ${type} { ${attribute} } } }`],
    ['connection', `{ ${field}_connection(pagination: { limit: 100 }) { nodes { ${attribute} } } }`],
    ['directive', `query Q($y: Boolean = true) { ${field} { ${attribute} @include(if: $y) } }`],
  ];
  const count = `{ ${field}_connection(filters: { ${attribute}: { startsWith: "${start}" } }) { pageInfo { total } } }`;
  return [
    ...forms.map(([form, query]) => ({
      way: `GraphQL ${form}`,
      about: plural,
      title: query,
      ask: querying(query),
      tells: nothing,
    })),
    {
      way: 'GraphQL count',
      about: plural,
      title: count,
      ask: querying(count),
      tells: ([answer]) => (answer?.body?.data?.[`${field}_connection`]?.pageInfo.total ?? 0) > 0,
      said: [start],
    },
  ];
};
