import { isDeepStrictEqual } from 'node:util';

import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';

import { createSisterCitiesClient } from '../src';
import type { SisterCitiesClient } from '../src';

import { PORTLAND_EVENTS } from './sentences/portland-events';
import { PORTLAND_PARTNERS } from './sentences/portland-partners';
import { PORTLAND_RULES } from './sentences/portland-rules';
import { SALT_LAKE_CITY } from './sentences/salt-lake-city';
import { idsTo } from './sentences/sentence';
import type { Sentence } from './sentences/sentence';

const PORTLAND = [...PORTLAND_PARTNERS, ...PORTLAND_RULES, ...PORTLAND_EVENTS];

const idsOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ id }) => id);

const check = async ({ pairs }: Sentence, cms: SisterCitiesClient): Promise<void> => {
  const found = await pairs(cms);
  expect(found.map(([read]) => read)).toEqual(found.map(([, expected]) => expected));
  expect(found).not.toHaveLength(0);
};

/** Ids of sentences that hold in an instance which knows nothing of them: their checks would assert nothing. */
const holdingAnyway = async (sentences: readonly Sentence[], cms: SisterCitiesClient): Promise<string[]> => {
  const ids: string[] = [];
  for (const { id, pairs } of sentences) {
    if ((await pairs(cms)).every(([read, expected]) => isDeepStrictEqual(read, expected))) ids.push(id);
  }
  return ids;
};

describe('the sentences of the two documents', () => {
  it('are 61, each once and in order', () => {
    expect(idsOf(PORTLAND)).toEqual(idsTo('P', 45));
    expect(idsOf(SALT_LAKE_CITY)).toEqual(idsTo('S', 16));
  });
});

/** One Strapi at a time: each city's sentences against its own instance, and the other city's against it too. */
describe.each([
  { city: 'portland' as const, sentences: PORTLAND, others: SALT_LAKE_CITY },
  { city: 'salt-lake-city' as const, sentences: SALT_LAKE_CITY, others: PORTLAND },
])('the instance of $city', ({ city, sentences, others }) => {
  let host: Host;
  let cms: SisterCitiesClient;

  beforeAll(async () => {
    host = await startHost();
    await host.importCity(city);
    cms = createSisterCitiesClient({ url: `${host.url}/graphql` });
  });

  afterAll(() => host.stop());

  it.each(sentences)('says $id: $says', (sentence) => check(sentence, cms));

  it('says nothing of the other city, whose checks all fail here', async () => {
    expect(await holdingAnyway(others, cms)).toEqual([]);
  });
});
