import { derivedColumns } from '../../../shared/partial-date';
import { definitionOf } from '../content-types';

import type { Compilation } from './compilation';
import { aliasIn, demandScope } from './compilation';
import type { Input } from './input';
import { plainValue } from './input';
import { columnOf, publicScalar } from './model';
import type { TypeModel } from './model';
import { passOn } from './pass-on';

/** One column to order by, and what must be joined to have it. */
interface OrderedBy {
  sql: string;
  joins: string[];
}

const columnToSortBy = (model: TypeModel, name: string): string => {
  const attribute = publicScalar(model, name);
  const { meta, form, column } = attribute;
  if (meta?.list !== undefined || meta?.texts || meta?.choices || meta?.unranked || form === 'json')
    return passOn(`sort by ${name}`);
  return meta?.partialDate ? columnOf(model, derivedColumns(name).earliest).column : column;
};

const orderedBy = (compilation: Compilation, model: TypeModel, alias: string, path: string[]): OrderedBy => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { sql: `${alias}."${columnToSortBy(model, name)}"`, joins: [] };
  const attribute = model.attribute(name);
  if (attribute?.kind !== 'relation' || attribute.toMany) return passOn('sort through a list');
  const target = compilation.models.byUid(attribute.target);
  if (!definitionOf(target.uid) || (target.draftAndPublish && !model.draftAndPublish))
    return passOn('sort through a relation');
  demandScope(compilation, `${target.uid}.find`);
  compilation.types.add(target.uid);
  const [inner, linkAlias] = [aliasIn(compilation), aliasIn(compilation)];
  const { link } = attribute;
  const { sql, joins } = orderedBy(compilation, target, inner, rest);
  return {
    sql,
    joins: [
      `left join ${link.table} ${linkAlias} on ${linkAlias}."${link.from}" = ${alias}.id`,
      `left join ${target.table} ${inner} on ${inner}.id = ${linkAlias}."${link.to}"`,
      ...joins,
    ],
  };
};

export interface Order {
  /** Nobody asked for an order. */
  isDefault: boolean;
  joins: string[];
  orderBy: string[];
}

const DIRECTIONS = ['asc', 'desc'];

const sortTexts = (value: unknown): string[] => {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((each) => (typeof each === 'string' ? each.split(',') : passOn('sort')));
};

/** The order of a list; rows that share a place stand in the order of their ids, as in Strapi. */
export const orderOf = (
  compilation: Compilation,
  model: TypeModel,
  alias: string,
  sort: Input | undefined,
): Order => {
  const asked = plainValue(sort);
  const texts = asked === undefined || asked === null ? [] : sortTexts(asked);
  const firsts = texts.map((text) => text.split(/[.:]/)[0]);
  // Strapi files sorts under the name they begin with, which may change their order.
  if (new Set(firsts).size < firsts.length) passOn('two sorts by one attribute');
  const orders = texts.map((text) => {
    const [path = '', direction = 'asc', ...more] = text.split(':');
    if (path === '' || more.length > 0 || !DIRECTIONS.includes(direction)) return passOn('sort');
    const { sql, joins } = orderedBy(compilation, model, alias, path.split('.'));
    return { sql: `${sql} ${direction}`, joins };
  });
  return {
    isDefault: orders.length === 0,
    joins: orders.flatMap(({ joins }) => joins),
    orderBy: [...orders.map(({ sql }) => sql), `${alias}.id asc`],
  };
};
