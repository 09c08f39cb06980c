import { apiOf } from './support/api';
import type { Answer, Api } from './support/api';
import { patiently } from './support/patient';
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

describe('two nodes of one database', () => {
  let host: Host;
  let visitor: Api;
  let second: SecondNode;
  let other: Api;

  const newly = (work: () => Promise<unknown>): Promise<number> => newlyStored(host, work);
  const send = (node: Api, form?: object): Promise<Answer> => {
    const written = { ...inquiry(), ...form };
    return patiently(() => post(node, 'volunteer_inquiry', written));
  };
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
          prepared.map((form, index) => send(index % 2 === 0 ? visitor : other, form)),
        );
      }),
    ).toBe(5);
    expect(statuses(answers)).toEqual({ 200: 5, 429: POSTS - 5 });
  });

  it('take a form once, whichever gave it', async () => {
    const [form] = await forms(1);
    let answers: Answer[] = [];
    expect(
      await newly(async () => {
        answers = await Promise.all([visitor, other, visitor, other].map((node) => send(node, form)));
      }),
    ).toBe(1);
    expect(statuses(answers)).toEqual({ 200: 1, 400: 3 });
  });
});
