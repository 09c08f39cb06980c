import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';

import { apiOf } from './support/api';
import type { Api } from './support/api';
import { again } from './support/differential/again';
import { compare, differenceOf, isAnswer } from './support/differential/compare';
import { EXAMPLES, OTHERS } from './support/differential/examples';
import { FAULTS, faultyOf } from './support/differential/faults';
import { print } from './support/differential/print';
import type { Question } from './support/differential/question';
import { readersOf } from './support/differential/readers';
import type { ReaderName } from './support/differential/readers';
import { report } from './support/differential/report';
import { operationsFor } from './support/differential/selections';
import { readValues } from './support/differential/values';
import { furnish } from './support/differential/world';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

/** Enough for every run of the tests; `DIFFERENTIAL_RUNS=5000` asks more, `DIFFERENTIAL_SEED` other ones. */
const RUNS = Number(process.env.DIFFERENTIAL_RUNS ?? 400);
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 20261124);

/** Of the questions that stock answers without an error, the share that compiled queries answer themselves. */
const SHARE = 0.4;

let host: Host;
let readers: Record<ReaderName, Api>;
let questions: fc.Arbitrary<Question>;

beforeAll(async () => {
  // Some of the questions make the servers complain. What they say of it to readers is compared, not what they log.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  host = await startHost();
  await furnish(host);
  readers = await readersOf(host);
  const schema = buildClientSchema((await apiOf(host).graphql(getIntrospectionQuery())).body.data);
  questions = operationsFor(schema, await readValues(host)).map(print);
  host.strapi.log.silent = true;
  // Stock reads more often for an answer, and would refuse what compiled queries answer.
  host.strapi.config.set('plugin::sister-cities.queryLimits.reads', 1_000_000);
  host.strapi.config.set('plugin::sister-cities.queryLimits.rowsByStrapi', 1_000_000);
}, 300_000);

afterAll(async () => {
  jest.restoreAllMocks();
  await host.stop();
});

const whoAsks: fc.Arbitrary<ReaderName> = fc.oneof(
  { arbitrary: fc.constant<ReaderName>('a visitor'), weight: 4 },
  { arbitrary: fc.constant<ReaderName>('a token that reads everything'), weight: 4 },
  { arbitrary: fc.constant<ReaderName>('a resident who may not read goals'), weight: 2 },
  { arbitrary: fc.constant<ReaderName>('a token that reads little'), weight: 1 },
  { arbitrary: fc.constant<ReaderName>('a token that may preview'), weight: 1 },
);

interface Tally {
  /** Answered in full by stock. */
  full: number;
  /** … and by compiled queries themselves. */
  ours: number;
}

/** Asks questions both ways, each with other variables as well, until one is answered in two. */
const askAll = async (asked: fc.Arbitrary<Question>, numRuns: number): Promise<Tally> => {
  const tally = { full: 0, ours: 0 };
  const property = fc.asyncProperty(whoAsks, asked, async (who, question) => {
    const second = again(question);
    for (const each of second === undefined ? [question] : [question, second]) {
      const compared = await compare(host, readers[who], each);
      const difference = differenceOf(compared);
      if (difference !== undefined)
        throw new Error(`Asked with variables ${JSON.stringify(each.variables)}:\n${difference}`);
      if (!isAnswer(compared.stock)) continue;
      tally.full += 1;
      tally.ours += compared.bySelf ? 1 : 0;
    }
  });
  await fc.assert(property, { seed: SEED, numRuns, reporter: report });
  return tally;
};

describe('a question', () => {
  it('of any kind is answered by compiled queries as by stock, and mostly by them', async () => {
    const { full, ours } = await askAll(questions, RUNS);
    expect(full).toBeGreaterThan(RUNS / 3);
    expect(ours / full).toBeGreaterThan(SHARE);
  }, 3_600_000);

  it('that is wrong is refused alike', async () => {
    const { full } = await askAll(faultyOf(questions), Math.ceil(RUNS / 8));
    expect(full).toBeLessThan(RUNS / 4);
  }, 3_600_000);
});

describe('compiled queries answer as stock does', () => {
  it.each(EXAMPLES)('to a question for %s, and by themselves', async (_promise, question) => {
    const compared = await compare(host, readers['a visitor'], question);
    expect(differenceOf(compared)).toBeUndefined();
    expect([compared.stock.status, compared.stock.body.slice(0, 8)]).toEqual([200, '{"data":']);
    expect(compared.bySelf).toBe(true);
  });

  it.each(OTHERS)('to a question for %s', async (_promise, question) => {
    expect(
      differenceOf(await compare(host, readers['a token that reads everything'], question)),
    ).toBeUndefined();
  });

  it.each(FAULTS.map(({ name, spoil }) => [name, spoil] as const))('to %s', async (_name, spoil) => {
    const question = spoil({ query: 'query Asked { sisterCitiesCities(sort: "slug") { slug name } }' });
    for (const who of ['a visitor', 'a token that may preview'] as const)
      expect(differenceOf(await compare(host, readers[who], question))).toBeUndefined();
  });
});

describe('what a reader may read', () => {
  const permissions = () => host.strapi.db.query('plugin::users-permissions.permission');
  const goals: Question = {
    query: '{ sisterCitiesRelationships(sort: "slug") { slug goals { key } } sisterCitiesGoals { key } }',
  };

  it('is the same both ways when it is taken away and given back, at once', async () => {
    const visitor = readers['a visitor'];
    const before = await compare(host, visitor, goals);
    const where = { action: 'plugin::sister-cities.goal.find', role: { type: 'public' } };
    const { id } = await permissions().findOne({ where });
    const role = await host.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await permissions().delete({ where: { id } });
    const without = await compare(host, visitor, goals);
    await permissions().create({ data: { action: where.action, role: role.id } });
    const after = await compare(host, visitor, goals);
    expect([before, without, after].map(differenceOf)).toEqual([undefined, undefined, undefined]);
    expect([before, without, after].map(({ stock }) => isAnswer(stock))).toEqual([true, false, true]);
    expect(after.ours).toEqual(before.ours);
  });

  it('is nothing for who shows a token that is none', async () => {
    const compared = await compare(host, apiOf(host, 'not-a-token'), goals);
    expect(differenceOf(compared)).toBeUndefined();
    expect(compared.stock.status).toBe(401);
  });
});
