import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';

import { textOf } from '../texts';

it('the question of a network fits the schema', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
  expect(validate(schema, parse(textOf('network')))).toEqual([]);
});
