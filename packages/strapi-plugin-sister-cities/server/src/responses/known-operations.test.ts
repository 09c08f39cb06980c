import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { knownOperationsOf, sdkOperations } from './known-operations';
import { hashOf } from './persisted';

const DOCUMENT =
  'query names{sisterCitiesCities{...City}}\nquery gifts{sisterCitiesGifts{slug}}\nfragment City on SisterCitiesCity{name}';
const NAMES = 'query names{sisterCitiesCities{...City}}fragment City on SisterCitiesCity{name}';
const known = knownOperationsOf(DOCUMENT);

describe('the operations of a document', () => {
  it('have their own texts, each with the fragments that it needs', () => {
    expect(['names', 'gifts', 'City', 'mayors'].map((name) => known.textOf(name))).toEqual([
      NAMES,
      'query gifts{sisterCitiesGifts{slug}}',
      undefined,
      undefined,
    ]);
  });

  it('are named together with its hash', () => {
    expect(known.hash).toBe(hashOf(DOCUMENT));
  });
});

describe('the operations of the SDK', () => {
  const schema = buildSchema(
    readFileSync(resolve(__dirname, '../../../../sister-cities-sdk/schema.graphql'), 'utf8'),
  );

  it.each(['relationships', 'relationshipBySlug', 'goalByKey', 'cityTotal', 'program', 'anniversaries'])(
    'hold %s, which fits the schema',
    (name) => {
      const text = sdkOperations.textOf(name) ?? '';
      expect(text.startsWith(`query ${name}`)).toBe(true);
      expect(validate(schema, parse(text))).toEqual([]);
    },
  );
});
