import { Kind, valueFromAST } from 'graphql';
import type { GraphQLInputType, ValueNode } from 'graphql';
import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';

import { isRecord } from '../../../shared/is-record';

import { passOn } from './pass-on';

/** The values of the variables of one request, as GraphQL has coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** A value that a document states, or that each request brings with its variables. */
export interface Leaf {
  kind: 'leaf';
  /** The value in the request that is compiled: its form holds for every request of the same plan. */
  sample: unknown;
  get: (variables: Variables) => unknown;
  /** The document itself states it, so that it is the same for every request. */
  isStated?: boolean;
}

/** The value of an argument, its structure known while a plan is made and its leaves read for each request. */
export type Input = Leaf | { kind: 'object'; entries: [string, Input][] } | { kind: 'list'; items: Input[] };

const constant = (value: unknown): Leaf => ({
  kind: 'leaf',
  sample: value,
  get: () => value,
  isStated: true,
});

const holdsObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isRecord);

const isPlainRecord = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !(value instanceof Date);

const step = (container: unknown, key: string | number): unknown => {
  if (Array.isArray(container)) return Reflect.get(container, key);
  return isRecord(container) ? container[key] : undefined;
};

/** What a variable holds, opened down to its leaves. */
const opened = (sample: unknown, get: (variables: Variables) => unknown): Input => {
  if (isPlainRecord(sample)) {
    return {
      kind: 'object',
      entries: Object.entries(sample)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]): [string, Input] => [
          key,
          opened(value, (variables) => step(get(variables), key)),
        ]),
    };
  }
  if (holdsObjects(sample)) {
    return {
      kind: 'list',
      items: sample.map((value, index) => opened(value, (variables) => step(get(variables), index))),
    };
  }
  return { kind: 'leaf', sample, get };
};

/**
 * The value of an argument or of a field of an input object; `undefined` where a variable is given no value. The types
 * are needed for what literals mean: `"2026-01-01"` is a date only where a date is asked for.
 */
export const inputOf = (node: ValueNode, type: GraphQLInputType, variables: Variables): Input | undefined => {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const sample = variables[name];
    return sample === undefined ? undefined : opened(sample, (given) => given[name]);
  }
  const named = getNamedType(type);
  if (node.kind === Kind.OBJECT && isInputObjectType(named)) {
    const fields = named.getFields();
    const entries = node.fields.flatMap(({ name, value }): [string, Input][] => {
      const field = fields[name.value] ?? passOn('unknown input field');
      const input = inputOf(value, field.type, variables);
      return input === undefined ? [] : [[name.value, input]];
    });
    const given = new Set(entries.map(([name]) => name));
    if (
      Object.values(fields).some(({ name, defaultValue }) => defaultValue !== undefined && !given.has(name))
    )
      passOn('default value inside an input object');
    return { kind: 'object', entries };
  }
  if (node.kind === Kind.LIST && isInputObjectType(named)) {
    const listed = getNullableType(type);
    const itemType = isListType(listed) ? listed.ofType : passOn('list where none is expected');
    return {
      kind: 'list',
      items: node.values.map((each) => inputOf(each, itemType, variables) ?? constant(null)),
    };
  }
  if (node.kind === Kind.LIST && node.values.some((each) => each.kind === Kind.VARIABLE)) {
    return {
      kind: 'leaf',
      sample: valueFromAST(node, type, variables),
      get: (given) => valueFromAST(node, type, given),
    };
  }
  return constant(valueFromAST(node, type, variables));
};

/** Whether an input is the same for every request. */
export const isStated = (input: Input | undefined): boolean => {
  if (input === undefined) return true;
  if (input.kind === 'leaf') return input.isStated === true;
  if (input.kind === 'list') return input.items.every(isStated);
  return input.entries.every(([, value]) => isStated(value));
};

/** The value of an input that decides how a plan is made, such as a sort: plans are kept per such value. */
export const plainValue = (input: Input | undefined): unknown => {
  if (input === undefined) return undefined;
  if (input.kind === 'leaf') return input.sample;
  if (input.kind === 'list') return input.items.map(plainValue);
  return Object.fromEntries(input.entries.map(([name, value]) => [name, plainValue(value)]));
};

const formOfList = (values: readonly unknown[]): string => {
  if (holdsObjects(values)) return `[${values.map(formOf).join()}]`;
  return values.length === 0 ? '[0]' : `[${values.includes(null) ? '?' : ''}]`;
};

/** How long a page is, which its statement states. */
export const PAGE_LENGTHS: readonly string[] = ['limit', 'pageSize'];

/**
 * What two values of a variable must share for the same plan to serve both: the keys of objects, the length of lists of
 * objects, whether a list is empty, which values are missing, every true and false, and how long a page is.
 */
export const formOf = (value: unknown): string => {
  if (value === null || value === undefined) return String(value).charAt(0);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value)) return formOfList(value);
  if (!isPlainRecord(value)) return typeof value === 'number' ? '#' : "'";
  return `{${Object.entries(value)
    .map(([key, each]) => {
      const isLength = PAGE_LENGTHS.includes(key) && typeof each === 'number';
      return `${JSON.stringify(key)}${isLength ? String(each) : formOf(each)}`;
    })
    .join()}}`;
};
