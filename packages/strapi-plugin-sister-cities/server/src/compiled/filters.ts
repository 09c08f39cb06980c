import { definitionOf } from '../content-types';
import { derivedColumns, earliestDay, latestDay } from '../../../shared/partial-date';

import type { Compilation } from './compilation';
import { aliasIn, demandScope, parameter } from './compilation';
import { all, simplified } from './conditions';
import type { Condition } from './conditions';
import type { Input, Leaf, Variables } from './input';
import { columnOf } from './model';
import type { ScalarAttribute, TypeModel } from './model';
import { compared, entriesOf, escaped, isNullable, leafOf, listOf, onColumn, onScalar } from './operators';
import { passOn } from './pass-on';

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
  const column = (of: string): string => `${alias}."${columnOf(model, of).column}"`;
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
          return onColumn(compilation, column(name), operator, value, 'text');
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
      if (operator !== 'hasSome') return onColumn(compilation, column, operator, value, 'json');
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
  return onScalar(compilation, column, filter, attribute.form);
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
  return isRewritten(model, filter) ? ['and'] : keys;
};

const isRewritten = (model: TypeModel, filter: Input): boolean =>
  filter.kind === 'object' &&
  filter.entries.some(([name]) => {
    const attribute = model.attribute(name);
    return attribute?.kind === 'scalar' && Boolean(attribute.meta?.partialDate ?? attribute.meta?.choices);
  });

/**
 * Below a relation, Strapi takes either attributes or one group of conditions, and fails on both together and on "not";
 * where it has put the whole into an "and" of its own, it takes everything.
 */
const refuseMixed = (model: TypeModel, filter: Input): void => {
  if (filter.kind !== 'object' || isRewritten(model, filter)) return;
  const names = filter.entries.map(([name]) => name);
  const groups = names.filter((name) => GROUPS.includes(name));
  if (groups.includes('not') || (groups.length > 0 && names.length > 1)) passOn('mixed filter of a relation');
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
      refuseMixed(target, value);
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
