import type * as GraphQL from 'graphql';

type Tools = Pick<typeof GraphQL, 'isNonNullType' | 'isListType' | 'getNamedType'>;

/**
 * Whether whoever expects values of one type can take those of the other: the same, or never null where null was
 * expected too.
 */
export const fits = (expected: GraphQL.GraphQLType, given: GraphQL.GraphQLType, tools: Tools): boolean => {
  const { isNonNullType, isListType, getNamedType } = tools;
  if (isNonNullType(given)) {
    return fits(isNonNullType(expected) ? expected.ofType : expected, given.ofType, tools);
  }
  if (isNonNullType(expected)) return false;
  if (isListType(given) && isListType(expected)) return fits(expected.ofType, given.ofType, tools);
  if (isListType(given) || isListType(expected)) return false;
  return getNamedType(given).name === getNamedType(expected).name;
};
