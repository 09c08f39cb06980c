import { queryLimits, queryLimitsProblem } from './limits';

it.each([
  [{}, undefined],
  [queryLimits(), undefined],
  [{ enabled: false }, undefined],
  [{ rows: 0 }, undefined],
  [{ rows: -1 }, 'queryLimits.rows is -1. Expected a whole number, 0 or more.'],
  [{ depth: 2.5 }, 'queryLimits.depth is 2.5. Expected a whole number, 0 or more.'],
  [{ depth: 'eight' }, 'queryLimits.depth is "eight". Expected a whole number, 0 or more.'],
  [{ enabled: 'yes' }, 'queryLimits.enabled is "yes". Expected true or false.'],
  [
    { dept: 8 },
    'queryLimits is {"dept":8}. Expected { enabled, characters, depth, fields, aliases, directives, rows, reads, rowsByStrapi, conditions } and nothing else.',
  ],
])('limits of %j: %s', (given, expected) => {
  expect(queryLimitsProblem(given)).toBe(expected);
});
