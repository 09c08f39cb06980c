import { isRecord } from '../../../shared/is-record';
import { quoted } from '../model/problem';
import type { FieldMeta, Problem } from '../model/types';
import { valuesOf } from '../../../shared/vocabulary';

import type { GetMeta } from './derived-filters';
import { relatedType, sortPaths } from './reach';
import type { GetModel } from './reach';

/** Lists are stored as JSON text, where one value stands between quotes: matching it with them matches it exactly. */
const holds = (value: unknown): Record<string, unknown> => ({ $containsi: `"${String(value)}"` });

/** No list holds one of no values; an empty `$or` would be no condition at all. */
const nothing = (name: string): Record<string, unknown> => ({
  $and: [{ [name]: { $null: true } }, { [name]: { $notNull: true } }],
});

const PASSED_ON = ['$null', '$notNull', '$containsi'];

export interface Translation {
  filters: unknown;
  problems: Problem[];
}

interface Context {
  getModel: GetModel;
  getMeta: GetMeta;
  problems: Problem[];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const translateChoice = (
  name: string,
  vocabulary: string[],
  value: unknown,
  path: string[],
  context: Context,
): unknown[] => {
  if (!isRecord(value)) {
    context.problems.push({
      path,
      message: `${name} is compared with ${quoted(value)}. Expected $has or $hasSome.`,
      value,
    });
    return [];
  }
  return Object.entries(value).flatMap(([key, operand]): unknown[] => {
    const operator = key.startsWith('$') ? key : `$${key}`;
    if (operator === '$has' || operator === '$hasSome') {
      const wanted = operator === '$has' ? [operand] : asList(operand);
      const unknown = wanted.filter((each) => typeof each !== 'string' || !vocabulary.includes(each));
      context.problems.push(
        ...unknown.map((each) => ({
          path: [...path, key],
          message: `${name} ${operator} is ${quoted(each)}. Expected one of ${vocabulary.join(', ')}.`,
          value: each,
        })),
      );
      if (wanted.length === 0) return [nothing(name)];
      return [{ $or: wanted.map((each) => ({ [name]: holds(each) })) }];
    }
    const isTranslated = operator !== '$containsi' || vocabulary.some((each) => operand === `"${each}"`);
    if (PASSED_ON.includes(operator) && isTranslated) return [{ [name]: { [operator]: operand } }];
    context.problems.push({
      path: [...path, key],
      message: `${name} cannot be compared with ${operator}. Expected $has or $hasSome.`,
      value: operand,
    });
    return [];
  });
};

const translate = (uid: string, filters: unknown, path: string[], context: Context): unknown => {
  if (Array.isArray(filters)) {
    return filters.map((each, index) => translate(uid, each, [...path, String(index)], context));
  }
  if (!isRecord(filters)) return filters;
  const plain: Record<string, unknown> = {};
  const added: unknown[] = [];
  for (const [name, value] of Object.entries(filters)) {
    const meta = context.getMeta(uid, name);
    const target = relatedType(uid, name, context.getModel);
    const at = [...path, name];
    if (meta?.choices && meta.vocabulary) {
      added.push(...translateChoice(name, valuesOf(meta.vocabulary), value, at, context));
    } else if (meta?.list !== undefined || meta?.texts) {
      context.problems.push({ path: at, message: `${name} is a list and cannot be filtered by.`, value });
    } else if (target !== undefined) plain[name] = translate(target, value, at, context);
    else plain[name] = name.startsWith('$') ? translate(uid, value, at, context) : value;
  }
  if (added.length === 0) return plain;
  return Object.keys(plain).length > 0 ? { $and: [plain, ...added] } : { $and: added };
};

/**
 * Turns `has` and `hasSome` on choices of several values into what every database can match, and refuses to filter
 * by typed lists. Translating what was translated already changes nothing.
 */
export const translateChoices = (
  uid: string,
  filters: unknown,
  getModel: GetModel,
  getMeta: GetMeta,
): Translation => {
  const context: Context = { getModel, getMeta, problems: [] };
  return { filters: translate(uid, filters, ['filters'], context), problems: context.problems };
};

const whyUnsortable = (path: string, meta: FieldMeta | undefined): string[] => {
  if (meta?.list !== undefined || meta?.texts || meta?.choices)
    return [`${path} is a list and cannot be sorted by.`];
  if (!meta?.unranked) return [];
  return [
    `${path} tells of one record only and cannot be sorted by. Expected another order: the success of one relationship is not compared with that of another.`,
  ];
};

/** Lists have no order to sort by, and success is measured for each relationship by itself (S04). */
export const unsortable = (uid: string, sort: unknown, getModel: GetModel, getMeta: GetMeta): Problem[] =>
  sortPaths(sort).flatMap((path) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<string | undefined>(
      (at, name) => (at === undefined ? undefined : relatedType(at, name, getModel)),
      uid,
    );
    const meta = owner === undefined ? undefined : getMeta(owner, last);
    return whyUnsortable(path, meta).map((message) => ({ path: ['sort', path], message, value: path }));
  });
