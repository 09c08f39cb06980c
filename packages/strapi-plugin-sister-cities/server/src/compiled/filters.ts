import { definitionOf } from '../content-types';
import { derivedColumns, earliestDay, latestDay } from '../../../shared/partial-date';

import type { Compilation } from './compilation';
import { aliasIn, demandScope, parameter } from './compilation';
import { all, simplified } from './conditions';
import type { Condition } from './conditions';
import type { Input, Leaf, Variables } from './input';
import { scalarOf } from './model';
import type { ScalarAttribute, TypeModel } from './model';
import { passOn } from './pass-on';

const leafOf = (input: Input): Leaf => {
  if (input.kind !== 'leaf' || input.sample === null || input.sample === undefined)
    return passOn('filter value');
  return input;
};

const entriesOf = (input: Input): [string, Input][] =>
  input.kind === 'object' ? input.entries : passOn('filter that is no object');

const LIKE_SPECIAL = /[%_\\]/g;

const escaped = (value: unknown): string => String(value).replace(LIKE_SPECIAL, (sign) => `\\${sign}`);

const compared = (sql: string, strict = true): Condition => ({ kind: 'comparison', sql, strict });

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

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : passOn('list of a filter'));

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

const isNullable = (leaf: Leaf): boolean => Array.isArray(leaf.sample) && leaf.sample.includes(null);

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

const onColumn = (compilation: Compilation, column: string, operator: string, value: Input): Condition => {
  const make = OPERATORS[operator] ?? passOn(`operator ${operator}`);
  const leaf = leafOf(value);
  return isNullable(leaf) ? passOn('null in a list') : make(compilation, column, leaf);
};

const onScalar = (compilation: Compilation, column: string, filter: Input): Condition =>
  all(
    entriesOf(filter).map(([operator, value]): Condition =>
      operator === 'not'
        ? { kind: 'not', condition: onScalar(compilation, column, value) }
        : onColumn(compilation, column, operator, value),
    ),
  );

const bound =
  (leaf: Leaf, side: 'earliest' | 'latest', index?: 0 | 1) =>
  (variables: Variables): string => {
    const given = leaf.get(variables);
    const value = index === undefined ? given : listOf(given)[index];
    const day =
      typeof value === 'string' ? (side === 'earliest' ? earliestDay(value) : latestDay(value)) : undefined;
    return day ?? passOn('partial date');
  };

/** Comparisons of partial dates, as server/src/query/derived-filters.ts tells them. */
const onPartialDate = (
  compilation: Compilation,
  model: TypeModel,
  name: string,
  alias: string,
  filter: Input,
): Condition => {
  const { earliest, latest } = derivedColumns(name);
  const column = (of: string): string => `${alias}."${scalarOf(model, of).column}"`;
  const compare = (of: string, operator: string, get: (variables: Variables) => unknown): Condition =>
    compared(`${column(of)} ${operator} ${parameter(compilation, get)}`);
  return all(
    entriesOf(filter).map(([operator, value]): Condition => {
      switch (operator) {
        case 'not':
          return { kind: 'not', condition: onPartialDate(compilation, model, name, alias, value) };
        case 'lt':
          return compare(latest, '<', bound(leafOf(value), 'earliest'));
        case 'lte':
          return compare(latest, '<=', bound(leafOf(value), 'latest'));
        case 'gt':
          return compare(earliest, '>', bound(leafOf(value), 'latest'));
        case 'gte':
          return compare(earliest, '>=', bound(leafOf(value), 'earliest'));
        case 'between':
          return all([
            compare(earliest, '>=', bound(leafOf(value), 'earliest', 0)),
            compare(latest, '<=', bound(leafOf(value), 'latest', 1)),
          ]);
        default:
          return onColumn(compilation, column(name), operator, value);
      }
    }),
  );
};

/** A list is stored as JSON text, where one value stands between quotes. */
const heldValue = (value: unknown): string => `%${escaped(`"${String(value)}"`)}%`.toLowerCase();

const onChoices = (compilation: Compilation, column: string, filter: Input): Condition => {
  const { dialect } = compilation;
  const holds = ({ get }: Leaf): Condition =>
    compared(
      dialect.like(
        dialect.lower(column),
        false,
        parameter(compilation, (variables) => heldValue(get(variables))),
      ),
    );
  return all(
    entriesOf(filter).map(([operator, value]): Condition => {
      const leaf = leafOf(value);
      if (operator === 'has') return holds(leaf);
      if (operator !== 'hasSome') return onColumn(compilation, column, operator, value);
      if (isNullable(leaf)) return passOn('null in a list');
      const placeholder = parameter(compilation, (variables) => listOf(leaf.get(variables)).map(heldValue));
      return compared(dialect.likeAny(dialect.lower(column), placeholder));
    }),
  );
};

const onAttribute = (
  compilation: Compilation,
  model: TypeModel,
  name: string,
  attribute: ScalarAttribute,
  alias: string,
  filter: Input,
): Condition => {
  const column = `${alias}."${attribute.column}"`;
  const { meta } = attribute;
  if (meta?.list !== undefined || meta?.texts) return passOn('filter on a typed list');
  if (meta?.choices) return onChoices(compilation, column, filter);
  if (attribute.form === 'json') return passOn('filter on JSON');
  if (meta?.partialDate) return onPartialDate(compilation, model, name, alias, filter);
  return onScalar(compilation, column, filter);
};

const GROUPS = ['and', 'or', 'not'];

/**
 * The keys under which Strapi files groups of conditions when it has put a relation's filter next to its neighbours. Two
 * of the same key overwrite each other there; such filters are left to Strapi, right or wrong.
 */
const groupKeys = (model: TypeModel, filter: Input, compilation: Compilation): string[] => {
  if (filter.kind !== 'object') return [];
  const keys = filter.entries.flatMap(([name, value]): string[] => {
    if (GROUPS.includes(name)) return [name];
    const attribute = model.attribute(name);
    return attribute?.kind === 'relation'
      ? groupKeys(compilation.models.byUid(attribute.target), value, compilation)
      : [];
  });
  if (new Set(keys).size < keys.length) passOn('groups of conditions beside each other');
  const isRewritten = filter.entries.some(([name]) => {
    const attribute = model.attribute(name);
    return attribute?.kind === 'scalar' && Boolean(attribute.meta?.partialDate ?? attribute.meta?.choices);
  });
  return isRewritten ? ['and'] : keys;
};

const conditionOf = (compilation: Compilation, model: TypeModel, alias: string, filter: Input): Condition => {
  if (filter.kind === 'leaf' && filter.sample === null) return all([]);
  return all(
    entriesOf(filter).map(([name, value]): Condition => {
      if (name === 'not') return { kind: 'not', condition: conditionOf(compilation, model, alias, value) };
      if (name === 'and' || name === 'or') {
        if (value.kind !== 'list') return passOn('group that is no list');
        const conditions = value.items.map((each) => conditionOf(compilation, model, alias, each));
        return { kind: name === 'and' ? 'all' : 'any', conditions };
      }
      const attribute = model.attribute(name);
      if (attribute?.kind === 'scalar') return onAttribute(compilation, model, name, attribute, alias, value);
      if (attribute?.kind !== 'relation') return passOn(`filter on ${name}`);
      const target = compilation.models.byUid(attribute.target);
      if (!definitionOf(target.uid)) return passOn(`filter through ${name}`);
      if (target.draftAndPublish && !model.draftAndPublish) return passOn('filter into drafts');
      demandScope(compilation, `${target.uid}.find`);
      compilation.types.add(target.uid);
      const [inner, linkAlias] = [aliasIn(compilation), aliasIn(compilation)];
      return {
        kind: 'related',
        link: attribute.link,
        target,
        alias: inner,
        linkAlias,
        condition: conditionOf(compilation, target, inner, value),
      };
    }),
  );
};

/** What the `filters` of a list ask of its rows. */
export const filterCondition = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  filters: Input | undefined,
): Condition => {
  if (filters === undefined) return all([]);
  groupKeys(model, filters, compilation);
  return simplified(conditionOf(compilation, model, alias, filters));
};
