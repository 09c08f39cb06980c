import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { buildSchema } from 'graphql';

import { apiOf } from './support/api';
import type { Answer } from './support/api';
import { chanceOf } from './support/chance';
import { corpus } from './support/dos/corpus';
import { costlyDocument, LONGEST } from './support/dos/generate';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

const SEED = 20_261_128;
const GENERATED = 150;

const schema = buildSchema(
  readFileSync(resolve(__dirname, '../../sister-cities-sdk/schema.graphql'), 'utf8'),
);

let host: Host;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
});

afterAll(async () => {
  await host.stop();
});

/** `answered`, the limit that it is beyond, or the code of another refusal. */
const outcomeOf = ({ status, body }: Answer): string => {
  if (status === 200 && body.errors === undefined) return 'answered';
  const { limit, code } = body.errors[0].extensions;
  return `${String(status)} ${String(limit ?? code)}`;
};

const outcomes = async (queries: readonly string[]): Promise<string[]> => {
  const visitor = apiOf(host);
  const found: string[] = [];
  for (const query of queries) {
    found.push(outcomeOf(await visitor.graphql(query)));
    expect((await visitor.send('GET', '/_health')).status).toBe(204);
  }
  return found;
};

describe('a document of at most two kilobytes, made to keep the server busy,', () => {
  it('is answered or refused for its cost: the ones that kept stock Strapi busy for minutes', async () => {
    expect(corpus.filter(([, query]) => query.length > LONGEST)).toEqual([]);
    const found = await outcomes(corpus.map(([, query]) => query));
    expect(Object.fromEntries(corpus.map(([title], index) => [title, found[index]]))).toEqual({
      'seven relations within one another': '400 rows',
      'eight relations within one another': '400 depth',
      'forty relations within one another': '400 depth',
      'a fragment bomb of 12 levels': '400 fields',
      'a fragment bomb of 25 levels': '400 fields',
      '70 aliases': 'answered',
      'aliased nested lists': 'answered',
      'four filters through one relation': 'answered',
      'twelve filters through two relations': '400 rows',
      'a filter through six relations': '400 rows',
      'conditions within one another': '400 conditions',
      'a page of everything': '400 rows',
      'a far page': 'answered',
      'a page before the first': 'answered',
      'pages of a hundred of a hundred': '400 rows',
      'a fragment in itself': '400 GRAPHQL_VALIDATION_FAILED',
      'a fragment that is not there': '400 GRAPHQL_VALIDATION_FAILED',
      'brackets only': '400 GRAPHQL_PARSE_FAILED',
      directives: '400 directives',
      'everything that is computed': 'answered',
      'anniversaries many times': '400 rows',
      'sorted through relations': '400 rows',
      'totals of lists in lists': '400 reads',
      'introspection within itself': '400 GRAPHQL_VALIDATION_FAILED',
    });
  });

  it(`is answered or refused for its cost: ${String(GENERATED)} made from the schema with the seed ${String(SEED)}`, async () => {
    const chance = chanceOf(SEED);
    const queries = Array.from({ length: GENERATED }, () => costlyDocument(chance, schema));
    expect(queries.filter((query) => Buffer.byteLength(query) > LONGEST)).toEqual([]);
    const found = await outcomes(queries);
    const allowed = new Set([
      'answered',
      '400 rows',
      '400 depth',
      '400 fields',
      '400 reads',
      '400 conditions',
    ]);
    expect(
      found.map((each, index) => [each, queries[index]]).filter(([each = '']) => !allowed.has(each)),
    ).toEqual([]);
    // Neither is the generator harmless, nor is everything refused.
    const answered = found.filter((each) => each === 'answered').length;
    expect(answered).toBeGreaterThan(GENERATED / 10);
    expect(answered).toBeLessThan((GENERATED * 9) / 10);
  });
});
