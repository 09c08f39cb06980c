import type { Compilation } from './compilation';
import { parameter } from './compilation';
import { all } from './conditions';
import type { Condition } from './conditions';
import type { Form } from './dialect';
import type { Input, Leaf } from './input';
import { passOn } from './pass-on';

export const leafOf = (input: Input): Leaf => {
  if (input.kind !== 'leaf' || input.sample === null || input.sample === undefined)
    return passOn('filter value');
  return input;
};

export const entriesOf = (input: Input): [string, Input][] =>
  input.kind === 'object' ? input.entries : passOn('filter that is no object');

const LIKE_SPECIAL = /[%_\\]/g;

export const escaped = (value: unknown): string => String(value).replace(LIKE_SPECIAL, (sign) => `\\${sign}`);

export const compared = (sql: string, strict = true): Condition => ({ kind: 'comparison', sql, strict });

type Make = (compilation: Compilation, column: string, leaf: Leaf) => Condition;

const simple =
  (operator: string): Make =>
  (compilation, column, { get }) =>
    compared(`${column} ${operator} ${parameter(compilation, get)}`);

const matching =
  (pattern: (value: string) => string, { not = false, insensitive = false } = {}): Make =>
  (compilation, column, { get }) => {
    const { dialect } = compilation;
    const placeholder = parameter(compilation, (variables) => pattern(escaped(get(variables))));
    return compared(
      insensitive
        ? dialect.like(dialect.lower(column), not, `lower(${placeholder})`)
        : dialect.like(column, not, placeholder),
    );
  };

const insensitively =
  (operator: string): Make =>
  (compilation, column, { get }) => {
    const { dialect } = compilation;
    const placeholder = parameter(compilation, (variables) => String(get(variables)));
    return compared(`${dialect.lower(column)} ${operator} lower(${placeholder})`);
  };

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : passOn('list of a filter');

const presence =
  (missing: boolean): Make =>
  (_, column, { sample }) => {
    if (typeof sample !== 'boolean') return passOn('null that is no boolean');
    const isMissing = sample === missing;
    return compared(`${column} is ${isMissing ? '' : 'not '}null`, !isMissing);
  };

const between: Make = (compilation, column, { get }) => {
  const at = (index: number): string =>
    parameter(compilation, (variables) => {
      const bounds = listOf(get(variables));
      return bounds.length === 2 ? bounds[index] : passOn('between');
    });
  return compared(`${column} between ${at(0)} and ${at(1)}`);
};

export const isNullable = (leaf: Leaf): boolean => Array.isArray(leaf.sample) && leaf.sample.includes(null);

const oneOf: Make = (compilation, column, leaf) =>
  compared(
    compilation.dialect.isOneOf(
      column,
      parameter(compilation, (given) => listOf(leaf.get(given))),
    ),
  );

// No value at all excludes nothing: a row that is not there passes too.
const noneOf: Make = (compilation, column, leaf) =>
  compared(
    compilation.dialect.isNoneOf(
      column,
      parameter(compilation, (given) => listOf(leaf.get(given))),
    ),
    false,
  );

const OPERATORS: Readonly<Record<string, Make>> = {
  eq: simple('='),
  ne: simple('<>'),
  gt: simple('>'),
  gte: simple('>='),
  lt: simple('<'),
  lte: simple('<='),
  eqi: insensitively('='),
  nei: insensitively('<>'),
  in: oneOf,
  notIn: noneOf,
  between,
  null: presence(true),
  notNull: presence(false),
  startsWith: matching((value) => `${value}%`),
  endsWith: matching((value) => `%${value}`),
  contains: matching((value) => `%${value}%`),
  notContains: matching((value) => `%${value}%`, { not: true }),
  containsi: matching((value) => `%${value}%`, { insensitive: true }),
  notContainsi: matching((value) => `%${value}%`, { not: true, insensitive: true }),
};

/** Operators that PostgreSQL knows for texts alone. */
const FOR_TEXTS = ['startsWith', 'endsWith', 'contains', 'notContains'];

export const onColumn = (
  compilation: Compilation,
  column: string,
  operator: string,
  value: Input,
  form: Form,
): Condition => {
  const make = OPERATORS[operator] ?? passOn(`operator ${operator}`);
  const leaf = leafOf(value);
  if (isNullable(leaf)) return passOn('null in a list');
  // Strapi takes a list of nothing for no condition at all, and a list of instants for one of nothing.
  if (Array.isArray(leaf.sample) && leaf.sample.length === 0) return all([]);
  if (Array.isArray(leaf.sample) && form === 'instant') return passOn('list of instants');
  if (FOR_TEXTS.includes(operator) && form !== 'text') return passOn(`${operator} of no text`);
  return make(compilation, column, leaf);
};

export const onScalar = (compilation: Compilation, column: string, filter: Input, form: Form): Condition =>
  all(
    entriesOf(filter).map(([operator, value]): Condition =>
      operator === 'not'
        ? { kind: 'not', condition: onScalar(compilation, column, value, form) }
        : onColumn(compilation, column, operator, value, form),
    ),
  );
