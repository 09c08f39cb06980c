import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql';

import type { Chance } from '../chance';

/** The longest document that is asked, in bytes. */
export const LONGEST = 2048;

const DEEPEST = 9;

const isOfRecords = (type: GraphQLObjectType): boolean => type.name.startsWith('SisterCities');

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

/** A condition on a text of its own, or on one behind relations: each one more is a join more. */
const condition = (chance: Chance, input: GraphQLInputObjectType, depth: number): string => {
  const fields = Object.values(input.getFields());
  const relations = fields.filter(
    ({ name, type }) =>
      !['and', 'or', 'not', 'localizations'].includes(name) &&
      getNamedType(type).name.endsWith('FiltersInput'),
  );
  const way = chance.below(10);
  if (depth > 0 && way < 2) {
    const inner = Array.from({ length: 1 + chance.below(4) }, () => condition(chance, input, depth - 1));
    return `${chance.pick(['or', 'and'])}: [${inner.map((each) => `{ ${each} }`).join(' ')}]`;
  }
  const [first, ...rest] = relations;
  if (depth > 0 && way < 8 && first !== undefined) {
    const relation = chance.pick([first, ...rest]);
    const type = getNamedType(relation.type);
    if (isInputObjectType(type)) return `${relation.name}: { ${condition(chance, type, depth - 1)} }`;
  }
  return `documentId: { ${chance.pick(['ne', 'containsi', 'notContains'])}: "${String(chance.below(1000))}" }`;
};

const argumentsOf = (chance: Chance, { args }: GraphQLField<unknown, unknown>): string => {
  const written = args.flatMap(({ name, type, defaultValue }) => {
    const named = getNamedType(type);
    if (name === 'pagination')
      return [
        `pagination: { ${chance.pick(['limit', 'pageSize'])}: ${String(chance.pick([100, 100, 20, 20, 5, -1]))} }`,
      ];
    if (name === 'filters' && isInputObjectType(named) && chance.below(3) === 0)
      return [`filters: { ${condition(chance, named, 1 + chance.below(3))} }`];
    if (name === 'sort' && chance.below(6) === 0) return ['sort: ["documentId:desc"]'];
    if (!isNonNullType(type) || defaultValue !== undefined) return [];
    const [choice] = isEnumType(named) ? named.getValues() : [];
    return [`${name}: ${choice?.name ?? '"2026-11-28"'}`];
  });
  return written.length > 0 ? `(${written.join(' ')})` : '';
};

const selectionOf = (chance: Chance, type: GraphQLObjectType, depth: number, room: number): string => {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  const objects = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    return isObjectType(of) && isOfRecords(of) ? [{ field, of }] : [];
  });
  const lists = objects.filter(({ field }) => isList(field) || field.name.endsWith('_connection'));
  const written = [leaves[chance.below(Math.max(1, leaves.length))]?.name ?? '__typename'];
  let left = room - 20;
  const branches = depth > 0 ? 1 + chance.below(3) : 0;
  for (let branch = 0; branch < branches && left > 120; branch += 1) {
    const [first, ...rest] = chance.below(4) === 0 || lists.length === 0 ? objects : lists;
    if (first === undefined) break;
    const { field, of } = chance.pick([first, ...rest]);
    const begins = `b${String(branch)}: ${field.name}${argumentsOf(chance, field)} `;
    const inner = `{ ${selectionOf(chance, of, depth - 1, Math.floor((left - begins.length) / (branches - branch)))} }`;
    if (begins.length + inner.length > left) break;
    written.push(begins + inner);
    left -= begins.length + inner.length;
  }
  return written.join(' ');
};

/** A document of at most so many bytes, made to cost as much as possible. */
export const costlyDocument = (chance: Chance, schema: GraphQLSchema): string => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const roots = Object.values(query.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    return isObjectType(of) && isOfRecords(of) ? [{ field, of }] : [];
  });
  const [first, ...rest] = roots;
  if (first === undefined) throw new Error('The schema has no records.');
  const written: string[] = [];
  let left = LONGEST - 4;
  for (let root = 0; root < 1 + chance.below(3) && left > 200; root += 1) {
    const { field, of } = chance.pick([first, ...rest]);
    const begins = `r${String(root)}: ${field.name}${argumentsOf(chance, field)} `;
    const inner = `{ ${selectionOf(chance, of, 1 + chance.below(DEEPEST), left - begins.length - 4)} }`;
    if (begins.length + inner.length > left) break;
    written.push(begins + inner);
    left -= begins.length + inner.length + 1;
  }
  return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
};
