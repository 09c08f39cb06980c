import { apiOf } from './support/api';
import type { Answer, Api } from './support/api';
import { startSecondNode } from './support/second-node';
import type { SecondNode } from './support/second-node';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';
import {
  filledForms,
  forgetCounts,
  inquiry,
  newlyStored,
  post,
  POSTS,
  statuses,
} from './support/submissions';

declare const TEST_DATABASE_CLIENT: 'sqlite' | 'postgres';

/** A file of SQLite has one writer at a time, and tells the other process at once where waiting could last for ever. */
const MAY_BE_BUSY = TEST_DATABASE_CLIENT === 'sqlite';

describe('two nodes of one database', () => {
  let host: Host;
  let visitor: Api;
  let second: SecondNode;
  let other: Api;

  const newly = (work: () => Promise<unknown>): Promise<number> => newlyStored(host, work);
  const forms = (count: number): Promise<object[]> => filledForms(host, count);

  beforeAll(async () => {
    host = await startHost();
    host.strapi.config.set('plugin::sister-cities.submissions.proofOfWork.cost', 1);
    visitor = apiOf(host);
    await host.strapi.plugin('sister-cities').service('submissions').forget();
    second = await startSecondNode();
    other = apiOf({ url: await second.serve() });
  });

  afterAll(async () => {
    await second.kill();
    await host.stop();
  });

  beforeEach(() => forgetCounts(host));

  it('take five of 177 together', async () => {
    const prepared = await forms(POSTS);
    let answers: Answer[] = [];
    expect(
      await newly(async () => {
        answers = await Promise.all(
          prepared.map((form, index) =>
            post(index % 2 === 0 ? visitor : other, 'volunteer_inquiry', { ...inquiry(), ...form }),
          ),
        );
      }),
    ).toBe(5);
    const { 200: taken, 429: refused = 0, 503: busy = 0, ...rest } = statuses(answers);
    expect([taken, refused + busy, rest]).toEqual([5, 172, {}]);
    expect(MAY_BE_BUSY || busy === 0).toBe(true);
  });

  it('take a form once, whichever gave it', async () => {
    const [form] = await forms(1);
    let answers: Answer[] = [];
    expect(
      await newly(async () => {
        answers = await Promise.all(
          [visitor, other, visitor, other].map((node) =>
            post(node, 'volunteer_inquiry', { ...inquiry(), ...form }),
          ),
        );
      }),
    ).toBe(1);
    expect(statuses(answers)).toEqual({ 200: 1, 400: 3 });
  });
});
