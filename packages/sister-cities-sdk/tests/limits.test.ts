import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

import { itemTypeName } from '../../strapi-plugin-sister-cities/server/src/graphql/names';
import { publicLists } from '../../strapi-plugin-sister-cities/server/src/graphql/used';
import {
  CHOSEN_LISTS,
  COMPUTED_LISTS,
} from '../../strapi-plugin-sister-cities/server/src/query-limits/judge';
import { defaultLimits } from '../../strapi-plugin-sister-cities/server/src/query-limits/limits';
import {
  fragmentsIn,
  measureOperation,
} from '../../strapi-plugin-sister-cities/server/src/query-limits/measure';
import type { Measure } from '../../strapi-plugin-sister-cities/server/src/query-limits/measure';
import {
  refusalByStrapi,
  refusalOf,
} from '../../strapi-plugin-sister-cities/server/src/query-limits/refusal';

const PACKAGE = join(__dirname, '..');
const OPERATIONS = join(PACKAGE, 'src/operations');
const USUAL_PAGE = 25;
const LONGEST_PAGE = 100;

const schema = buildSchema(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'));
const document = parse(
  readdirSync(OPERATIONS)
    .map((name) => readFileSync(join(OPERATIONS, name), 'utf8'))
    .join('\n'),
);
const parts = new Set(publicLists.map(itemTypeName));

const operations = document.definitions
  .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
  .map((operation): [string, OperationDefinitionNode] => [operation.name?.value ?? '', operation]);

it('the SDK asks some questions', () => {
  expect(operations.length).toBeGreaterThan(30);
});

const measured = (operation: OperationDefinitionNode, length: number): Measure =>
  measureOperation(operation, fragmentsIn(document), {
    schema,
    variables: { pagination: { pageSize: length, limit: length } },
    lengths: { usual: USUAL_PAGE, most: LONGEST_PAGE },
    isPart: (name) => parts.has(name),
    computedLists: COMPUTED_LISTS,
    chosenLists: CHOSEN_LISTS,
  });

it.each(operations)(
  '%s asks for no more than a server answers, on the longest page too',
  (_name, operation) => {
    expect(refusalOf(measured(operation, LONGEST_PAGE), defaultLimits())).toBeUndefined();
  },
);

it.each(operations)(
  '%s is answered on the usual page where a host’s own resolvers read',
  (_name, operation) => {
    expect(refusalByStrapi(measured(operation, USUAL_PAGE), defaultLimits())).toBeUndefined();
  },
);
