import type * as GraphQL from 'graphql';

import { fits } from './fits';
import { usedBy } from './used';
import type { UsedField, UsedInput } from './used';

/** Where the schema of an instance does not fit, in plain words. */
export interface Difference {
  /** A type, a field, an argument or a value, such as `SisterCitiesCity.population`. */
  readonly where: string;
  /** The fragment or operation of this package that asks for it; empty where a whole type is meant. */
  readonly usedBy: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

const OLDER = 'Update strapi-plugin-sister-cities in the instance, or put back what it has lost.';
const OTHER = 'Use the version of sister-cities-sdk that belongs to the plugin of the instance.';

const missing = (where: string, by: string, expected: string): Difference => ({
  where,
  usedBy: by,
  expected,
  found: 'nothing of this name',
  advice: OLDER,
});

const changed = (where: string, by: string, expected: string, found: string): Difference => ({
  where,
  usedBy: by,
  expected,
  found,
  advice: OTHER,
});

type Compare = (instance: GraphQL.GraphQLSchema, graphql: typeof GraphQL) => Difference[];

const argumentsOf =
  (used: UsedField, found: GraphQL.GraphQLField<unknown, unknown>): Compare =>
  (_, graphql) => {
    const where = `${used.parent}.${used.field.name}`;
    const lost = used.field.args
      .filter(({ name }) => used.arguments.has(name))
      .flatMap(({ name, type }) => {
        const given = found.args.find((each) => each.name === name);
        const place = `${where}(${name}:)`;
        if (!given) return [missing(place, used.by, String(type))];
        // The instance takes what this package sends.
        return fits(given.type, type, graphql)
          ? []
          : [changed(place, used.by, String(type), String(given.type))];
      });
    const demanded = found.args
      .filter((each) => graphql.isRequiredArgument(each) && !used.arguments.has(each.name))
      .map(({ name, type }) =>
        changed(`${where}(${name}:)`, used.by, 'no such argument', `${String(type)}, demanded`),
      );
    return [...lost, ...demanded];
  };

const fieldDifferences =
  (used: UsedField): Compare =>
  (instance, graphql) => {
    const { parent, field, by } = used;
    const type = instance.getType(parent);
    // A type that is gone is told once, of all its fields together.
    if (!graphql.isObjectType(type) && !graphql.isInterfaceType(type)) return [];
    const found = type.getFields()[field.name];
    const where = `${parent}.${field.name}`;
    if (!found) return [missing(where, by, String(field.type))];
    const types = fits(field.type, found.type, graphql)
      ? []
      : [changed(where, by, String(field.type), String(found.type))];
    return [...types, ...argumentsOf(used, found)(instance, graphql)];
  };

const inputDifferences =
  ({ type, by }: UsedInput): Compare =>
  (instance, graphql) => {
    const found = instance.getType(type.name);
    if (graphql.isEnumType(type)) {
      if (!graphql.isEnumType(found)) return [missing(type.name, by, 'a choice')];
      return type
        .getValues()
        .filter(({ name }) => !found.getValue(name))
        .map(({ name }) => missing(`${type.name}.${name}`, by, 'a value to choose'));
    }
    if (!graphql.isInputObjectType(found)) return [missing(type.name, by, 'a type of input')];
    const fields = type.getFields();
    const lost = Object.values(fields).flatMap((field) => {
      const given = found.getFields()[field.name];
      const where = `${type.name}.${field.name}`;
      if (!given) return [missing(where, by, String(field.type))];
      return fits(given.type, field.type, graphql)
        ? []
        : [changed(where, by, String(field.type), String(given.type))];
    });
    const demanded = Object.values(found.getFields())
      .filter((field) => graphql.isRequiredInputField(field) && !fields[field.name])
      .map(({ name, type: given }) =>
        changed(`${type.name}.${name}`, by, 'no such field', `${String(given)}, demanded`),
      );
    return [...lost, ...demanded];
  };

/** Values that an answer may hold and that the types of this package do not know. */
const unknownValues =
  ({ field, by }: UsedField): Compare =>
  (instance, graphql) => {
    const type = graphql.getNamedType(field.type);
    const found = instance.getType(type.name);
    if (!graphql.isEnumType(type) || !graphql.isEnumType(found)) return [];
    return found
      .getValues()
      .filter(({ name }) => !type.getValue(name))
      .map(({ name }) =>
        changed(`${type.name}.${name}`, by, 'no such value', 'a value that answers may hold'),
      );
  };

/** What documents ask of the schema they were written for and the schema of an instance does not give, each once. */
export const differencesBetween = (
  shipped: GraphQL.GraphQLSchema,
  instance: GraphQL.GraphQLSchema,
  documents: readonly string[],
  graphql: typeof GraphQL,
): Difference[] => {
  const { fields, inputs } = usedBy(documents, shipped, graphql);
  const parents = new Map([...fields.values()].map(({ parent, by }) => [parent, by]));
  const gone = [...parents]
    .filter(([parent]) => !graphql.isCompositeType(instance.getType(parent)))
    .map(([parent, by]) => missing(parent, by, 'a type of records'));
  const compare = [
    ...[...fields.values()].flatMap((field) => [fieldDifferences(field), unknownValues(field)]),
    ...[...inputs.values()].map(inputDifferences),
  ];
  const all = [...gone, ...compare.flatMap((each) => each(instance, graphql))];
  return [...new Map(all.map((each) => [`${each.where} ${each.expected}`, each])).values()];
};
