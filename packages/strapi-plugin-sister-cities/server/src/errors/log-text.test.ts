import { runInNewContext } from 'node:vm';

import { GraphQLError, graphqlSync, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';

import { logTextOf } from './log-text';

/** What a resolver threw, as the execution of GraphQL hands it on. */
const handedOn = (thrown: unknown): unknown => {
  const resolve = (): never => {
    throw thrown;
  };
  const query = new GraphQLObjectType({ name: 'Query', fields: { city: { type: GraphQLString, resolve } } });
  const [error] = graphqlSync({ schema: new GraphQLSchema({ query }), source: '{ city }' }).errors ?? [];
  return error instanceof GraphQLError ? error.originalError : undefined;
};

describe('the words of the log for what was thrown', () => {
  it('are the stack of an error', () => {
    const error = new Error('no such table: sister_cities_cities');
    expect(logTextOf(error)).toBe(error.stack);
  });

  it('are the reason of an error of another realm, that GraphQL takes for none', () => {
    const foreign: unknown = runInNewContext(
      "Object.assign(new Error('no such table: sister_cities_cities'), { code: 'SQLITE_ERROR' })",
    );
    expect(logTextOf(handedOn(foreign))).toMatch(/^Error: no such table: sister_cities_cities\n {4}at /);
  });

  it('are name and words of an error without a stack', () => {
    expect(logTextOf({ name: 'SqliteError', message: 'no such table' })).toBe('SqliteError: no such table');
    expect(logTextOf({ message: 'no such table', stack: '' })).toBe('Error: no such table');
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['gone', 'gone'],
    [42, '42'],
    [{ code: 'SQLITE_ERROR' }, "{ code: 'SQLITE_ERROR' }"],
  ])('show what is no error: %j', (thrown, text) => {
    expect(logTextOf(thrown)).toBe(text);
  });
});
