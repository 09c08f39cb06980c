import type { Link, TypeModel } from './model';

/** A condition on the rows of a query, before it is written as SQL. */
export type Condition =
  | { kind: 'all' | 'any'; conditions: Condition[] }
  | { kind: 'not'; condition: Condition }
  /** `strict`: never true for a row that is not there, whose columns are all null. */
  | { kind: 'comparison'; sql: string; strict: boolean }
  | {
      kind: 'related';
      link: Link;
      target: TypeModel;
      alias: string;
      linkAlias: string;
      condition: Condition;
    };

export const all = (conditions: Condition[]): Condition => ({ kind: 'all', conditions });

const isEmpty = (condition: Condition): boolean =>
  (condition.kind === 'all' || condition.kind === 'any') && condition.conditions.length === 0;

/** Conditions that say nothing are left out, as Strapi leaves them out. */
export const simplified = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const conditions = condition.conditions.map(simplified).filter((each) => !isEmpty(each));
      const [only] = conditions;
      if (!only) return all([]);
      return conditions.length === 1 ? only : { kind: condition.kind, conditions };
    }
    case 'not': {
      const inner = simplified(condition.condition);
      return isEmpty(inner) ? all([]) : { kind: 'not', condition: inner };
    }
    case 'related': {
      const inner = simplified(condition.condition);
      return isEmpty(inner) ? inner : { ...condition, condition: inner };
    }
    case 'comparison':
      return condition;
  }
};

/** Whether a condition is never true for a related row that is not there. */
const isStrict = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.some(isStrict);
    case 'any':
      return condition.conditions.every(isStrict);
    case 'not':
      return false;
    case 'comparison':
      return condition.strict;
    case 'related':
      return isStrict(condition.condition);
  }
};

type Related = Extract<Condition, { kind: 'related' }>;

const relatedIn = (condition: Condition, owner: string): [Related, string][] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each) => relatedIn(each, owner));
    case 'not':
      return relatedIn(condition.condition, owner);
    case 'comparison':
      return [];
    case 'related':
      return [[condition, owner], ...relatedIn(condition.condition, condition.alias)];
  }
};

/** Whether a condition asks for anything but columns of the row itself. */
export const followsRelations = (condition: Condition): boolean => relatedIn(condition, '').length > 0;

/** A condition whose relations are joined around it. */
const written = (condition: Condition): string => {
  switch (condition.kind) {
    case 'all':
      return `(${condition.conditions.map(written).join(' and ')})`;
    case 'any':
      return `(${condition.conditions.map(written).join(' or ')})`;
    case 'not':
      return `not (${written(condition.condition)})`;
    case 'comparison':
      return condition.sql;
    case 'related':
      return written(condition.condition);
  }
};

const joined = ({ link, target, alias, linkAlias }: Related, owner: string): string =>
  `left join ${link.table} ${linkAlias} on ${linkAlias}."${link.from}" = ${owner}.id left join ${target.table} ${alias} on ${alias}.id = ${linkAlias}."${link.to}"`;

/**
 * Strapi joins every relation that a filter names and takes a record when any combination of the joined rows, or of
 * rows that are not there, meets the whole condition. This asks for the same.
 */
const inAnyCombination = (condition: Condition, owner: string): string =>
  `exists (select 1 from (select 1 as one) o ${relatedIn(condition, owner)
    .map(([related, of]) => joined(related, of))
    .join(' ')} where ${written(condition)})`;

/**
 * The conditions that must hold together for a row. What stands side by side under "and" can be asked of each relation
 * by itself, which databases answer much faster.
 */
export const whereOf = (condition: Condition, owner: string): string[] => {
  if (condition.kind === 'all') return condition.conditions.flatMap((each) => whereOf(each, owner));
  if (condition.kind === 'related' && isStrict(condition.condition)) {
    const { link, target, alias, linkAlias } = condition;
    const inner = whereOf(condition.condition, alias);
    return [
      `exists (select 1 from ${link.table} ${linkAlias} join ${target.table} ${alias} on ${alias}.id = ${linkAlias}."${link.to}" where ${[`${linkAlias}."${link.from}" = ${owner}.id`, ...inner].join(' and ')})`,
    ];
  }
  return [relatedIn(condition, owner).length > 0 ? inAnyCombination(condition, owner) : written(condition)];
};
