import type { Finding } from '../../../shared/doctor';

import { printed, warning } from './print';

const UNSAFE: Finding = {
  id: 'graphql-max-limit',
  severity: 'unsafe',
  title: 'One GraphQL question can read a whole table',
  found: 'graphql.maxLimit is -1',
  expected: 'a number of records, such as 100',
  file: 'config/plugins',
  line: 'graphql: { config: { maxLimit: 100 } }',
};
const ADVICE: Finding = { ...UNSAFE, id: 'no-email', severity: 'advice' };

describe('what the doctor prints', () => {
  it('has a row for each thing that somebody needs to mend it', () => {
    expect(printed({ environment: 'production', findings: [UNSAFE, ADVICE] })).toBe(
      `Examined with NODE_ENV=production.

UNSAFE      One GraphQL question can read a whole table  [graphql-max-limit]
  found     graphql.maxLimit is -1
  expected  a number of records, such as 100
  where     config/plugins
  write     graphql: { config: { maxLimit: 100 } }

ADVICE      One GraphQL question can read a whole table  [no-email]
  found     graphql.maxLimit is -1
  expected  a number of records, such as 100
  where     config/plugins
  write     graphql: { config: { maxLimit: 100 } }

1 setting is unsafe, 1 piece of advice.`,
    );
  });

  it('has several lines below one another', () => {
    const text = printed({ environment: 'test', findings: [{ ...UNSAFE, line: 'ONE=1\nTWO=2' }] });
    expect(text).toContain('\n  write     ONE=1\n            TWO=2\n');
  });

  it.each<[Finding[], string]>([
    [[UNSAFE, UNSAFE], '2 settings are unsafe, 0 pieces of advice.'],
    [[ADVICE], '0 settings are unsafe, 1 piece of advice.'],
    [[], 'Nothing was found.'],
  ])('ends with what there is: %#', (findings, end) => {
    expect(printed({ environment: 'test', findings }).split('\n').at(-1)).toBe(end);
  });
});

describe('the warning at the start', () => {
  it.each([[[]], [[ADVICE]]])('is none where nothing is unsafe: %j', (findings) => {
    expect(warning(findings)).toBeUndefined();
  });

  it('says how many settings are unsafe, which, and how to see more', () => {
    expect(warning([UNSAFE, ADVICE])).toBe(
      'Sister Cities found 1 unsafe setting of this server: graphql-max-limit. Settings → Sister Cities → Safety of this server tells what to write where, and so does “npx sister-cities doctor” in the folder of the server.',
    );
    expect(warning([UNSAFE, UNSAFE])).toContain('found 2 unsafe settings of this server');
  });
});
