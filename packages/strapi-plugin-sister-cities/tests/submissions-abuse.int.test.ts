import { request } from 'node:http';

import { apiOf } from './support/api';
import type { Answer, Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';
import {
  filledForm,
  filledForms,
  forgetCounts,
  inquiry,
  mutate,
  newlyStored,
  post,
  POSTS,
  RECEIPT,
  statuses,
  storedInquiries,
} from './support/submissions';

let host: Host;
let visitor: Api;

beforeAll(async () => {
  host = await startHost();
  host.strapi.config.set('plugin::sister-cities.submissions.proofOfWork.cost', 1);
  visitor = apiOf(host);
  await host.strapi.plugin('sister-cities').service('submissions').forget();
});

afterAll(async () => {
  await host.stop();
});

beforeEach(() => forgetCounts(host));

const newly = (work: () => Promise<unknown>): Promise<number> => newlyStored(host, work);
const forms = (count: number): Promise<object[]> => filledForms(host, count);

describe('177 good inquiries at once from one address', () => {
  it('over REST are five that are stored, and 172 that are told when to come again', async () => {
    const prepared = await forms(POSTS);
    let answers: Answer[] = [];
    expect(
      await newly(async () => {
        answers = await Promise.all(
          prepared.map((form) => post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form })),
        );
      }),
    ).toBe(5);
    expect(statuses(answers)).toEqual({ 200: 5, 429: 172 });
    const refused = await fetch(`${host.url}/api/sister-cities/submissions/volunteer-inquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data: { ...inquiry(), ...(await filledForm(host, 'volunteer_inquiry')) } }),
    });
    const seconds = Number(refused.headers.get('retry-after'));
    expect([refused.status, seconds > 500 && seconds <= 600]).toEqual([429, true]);
    const { error } = Object(await refused.json());
    expect(error.message).toBe(
      `Too many submissions came in a short time. Expected at most 5 in 10 minutes: send this one again in ${String(seconds)} seconds.`,
    );
  });

  it('over GraphQL are five as well, and the others have status 429', async () => {
    const prepared = await forms(40);
    let answers: Answer[] = [];
    expect(
      await newly(async () => {
        answers = await Promise.all(prepared.map((form) => mutate(visitor, { ...inquiry(), ...form })));
      }),
    ).toBe(5);
    expect(statuses(answers)).toEqual({ 200: 5, 429: 35 });
    const codes = answers.flatMap(({ body }) =>
      (body.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code),
    );
    expect(new Set(codes)).toEqual(new Set(['STRAPI_RATE_LIMIT_ERROR']));
  });

  it('with the hidden field filled in look the same, and none is stored', async () => {
    const prepared = await forms(20);
    let answers: Answer[] = [];
    const trapped = { website: 'https://spam.example' };
    const sent = newly(async () => {
      answers = await Promise.all(
        prepared.map((form) => post(visitor, 'volunteer_inquiry', { ...inquiry(trapped), ...form })),
      );
    });
    expect(await sent).toBe(0);
    expect(statuses(answers)).toEqual({ 200: 5, 429: 15 });
  });
});

describe('one person', () => {
  it('writes five times in ten minutes from whatever addresses, in small letters or capitals', async () => {
    const service = host.strapi.plugin('sister-cities').service('submissions');
    const results: unknown[] = [];
    for (let number = 1; number <= 7; number += 1) {
      const email = number % 2 === 0 ? 'Same@zq.example' : 'same@ZQ.example';
      const form = await filledForm(host, 'volunteer_inquiry');
      const address = `203.0.113.${String(number)}`;
      const sent = service.submit('volunteer_inquiry', { ...inquiry({ email }), ...form }, address);
      results.push(
        await sent.then(
          () => 'stored',
          ({ status }: { status: number }) => status,
        ),
      );
    }
    expect(results).toEqual([...Array<string>(5).fill('stored'), 429, 429]);
  });

  it('who was told to come again does so with the same form', async () => {
    const service = host.strapi.plugin('sister-cities').service('submissions');
    const send = (form: object, address: string): Promise<unknown> =>
      service.submit('volunteer_inquiry', { ...inquiry(), ...form }, address).then(
        ({ receipt }: { receipt: string }) => receipt,
        ({ status }: { status: number }) => status,
      );
    for (const form of await forms(5)) expect(await send(form, '2001:db8::1')).toMatch(RECEIPT);
    const form = await filledForm(host, 'volunteer_inquiry');
    expect(await send(form, '2001:db8::2')).toBe(429);
    expect(await send(form, '2001:db8:0:1::2')).toMatch(RECEIPT);
    expect(await send(form, '2001:db8:0:1::2')).toBe(400);
  });

  it('may write again ten minutes after each, and never more than five in any ten minutes', async () => {
    const table = host.strapi.db.connection;
    const minutesPass = (minutes: number): Promise<unknown> =>
      table('sister_cities_submission_counts').decrement('expire', minutes * 60_000);
    const service = host.strapi.plugin('sister-cities').service('submissions');
    const times = async (count: number): Promise<number> => {
      let accepted = 0;
      for (const form of await forms(count))
        await service
          .submit('volunteer_inquiry', { ...inquiry(), ...form }, '203.0.113.99')
          .then(() => (accepted += 1))
          .catch(() => undefined);
      return accepted;
    };
    expect(await times(1)).toBe(1);
    await minutesPass(9);
    expect(await times(6)).toBe(4);
    await minutesPass(1);
    expect(await times(3)).toBe(1);
    await minutesPass(9);
    expect(await times(6)).toBe(4);
  });

  it('has left no address and no name where it is counted', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    await post(visitor, 'volunteer_inquiry', { ...inquiry({ email: 'counted@zq.example' }), ...form });
    const rows = JSON.stringify([
      await host.strapi.db.connection('sister_cities_submission_counts').select(),
      await host.strapi.db.connection('sister_cities_spent_forms').select(),
    ]);
    expect(rows).toContain('address:');
    expect(rows).not.toMatch(/127\.0\.0\.1|::1|counted@|zq\.example/);
  });

  it('is forgotten by the counter an hour after, and the forms when they are too old', async () => {
    const service = host.strapi.plugin('sister-cities').service('submissions');
    const rows = async (table: string): Promise<number> =>
      (await host.strapi.db.connection(table).select()).length;
    await post(visitor, 'volunteer_inquiry', {
      ...inquiry(),
      ...(await filledForm(host, 'volunteer_inquiry')),
    });
    await service.forget(() => new Date());
    expect(await rows('sister_cities_submission_counts')).toBe(2);
    await service.forget(() => new Date(Date.now() + 3 * 3_600_000));
    expect(await rows('sister_cities_submission_counts')).toBe(0);
    expect(await rows('sister_cities_spent_forms')).toBe(0);
  });
});

describe('what is written to harm', () => {
  it('is kept as plain text without anything that hides, turns or controls', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    const answer = await post(visitor, 'volunteer_inquiry', {
      ...inquiry(),
      name: 'Ol\u0000ena \u202e<b>\r\nBcc: all@city.example',
      interests: '<script>alert(1)</script>\u0000\u200b می\u200cخواهم "; DROP TABLE x; --',
      ...form,
    });
    const found = (await storedInquiries(host)).find(({ receipt }) => receipt === answer.body.data.receipt);
    expect(found).toMatchObject({
      name: 'Olena <b> Bcc: all@city.example',
      interests: '<script>alert(1)</script> می\u200cخواهم "; DROP TABLE x; --',
    });
  });

  it.each<[string, object, string]>([
    ['a field that the form has not', { state: 'closed' }, 'state'],
    ['a receipt of one’s own', { receipt: '0000-0000-0000-0000' }, 'receipt'],
    ['a day until which it is kept', { retainUntil: '2999-01-01' }, 'retainUntil'],
    ['a document id', { documentId: 'x' }, 'documentId'],
    ['an object for a text', { name: { $ne: null } }, 'name'],
    ['an object for an association', { association: { connect: ['x'] } }, 'association'],
  ])('%s is refused at the field', async (_what, changes, field) => {
    expect(
      await newly(async () => {
        const form = await filledForm(host, 'volunteer_inquiry');
        const { status, body } = await post(visitor, 'volunteer_inquiry', {
          ...inquiry(),
          ...form,
          ...changes,
        });
        expect([status, body.error.details.errors[0].path]).toEqual([400, [field]]);
      }),
    ).toBe(0);
  });

  it.each([[undefined], [null], ['text'], [[1]]])('a body of %j is refused in words', async (data) => {
    const answer = await visitor.send('POST', '/api/sister-cities/submissions/volunteer-inquiries', {
      body: { data },
    });
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'The body is no JSON object with data. Expected { "data": { … } }.',
    ]);
  });
});

const raw = (headers: Record<string, string | number>, chunks: readonly string[]): Promise<number> =>
  new Promise((done, failed) => {
    const sent = request(
      `${host.url}/api/sister-cities/submissions/volunteer-inquiries`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      },
    );
    sent.on('error', failed);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });

describe('a submission of more than 16 KB', () => {
  const sized = async (bytes: number): Promise<string> => {
    const body = { data: { ...inquiry(), ...(await filledForm(host, 'volunteer_inquiry')), interests: '' } };
    const short = bytes - Buffer.byteLength(JSON.stringify(body));
    return JSON.stringify({ data: { ...body.data, interests: 'x'.repeat(short) } });
  };

  it('is refused before it is read: 16,384 bytes are looked at, 16,385 are not', async () => {
    for (const [bytes, status] of [
      [16_384, 400],
      [16_385, 413],
    ] as const) {
      const body = await sized(bytes);
      expect([bytes, await raw({ 'content-length': bytes }, [body])]).toEqual([bytes, status]);
    }
  });

  it('is refused too when it does not say how long it is', async () => {
    const body = await sized(20_000);
    expect(await raw({}, [body.slice(0, 9000), body.slice(9000)])).toBe(413);
  });

  it('is refused over GraphQL as well', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    const answer = await mutate(visitor, { ...inquiry({ interests: 'x'.repeat(17_000) }), ...form });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([
      413,
      'STRAPI_PAYLOAD_TOO_LARGE_ERROR',
    ]);
  });
});

describe('GraphQL', () => {
  const FIELD = 'sisterCitiesSubmitVolunteerInquiry';

  it('takes none of several aliases of a mutation, be they a hundred or two', async () => {
    const prepared = await forms(100);
    const variables = Object.fromEntries(
      prepared.map((form, index) => [`i${String(index)}`, { ...inquiry(), ...form }]),
    );
    const names = Object.keys(variables);
    const document = `mutation (${names.map((name) => `$${name}: SisterCitiesVolunteerInquirySubmission!`).join()}) {
      ${names.map((name) => `a${name}: ${FIELD}(input: $${name}) { receipt }`).join('\n')}
    }`;
    let answer: Answer | undefined;
    expect(
      await newly(async () => {
        answer = await visitor.graphql(document, variables);
      }),
    ).toBe(0);
    expect([answer?.status, answer?.body.errors.length > 0]).toEqual([400, true]);
    const few = `mutation ($i0: SisterCitiesVolunteerInquirySubmission!, $i1: SisterCitiesVolunteerInquirySubmission!) {
      first: ${FIELD}(input: $i0) { receipt } second: ${FIELD}(input: $i1) { receipt } }`;
    expect(
      await newly(async () => {
        answer = await visitor.graphql(few, { i0: variables.i0, i1: variables.i1 });
      }),
    ).toBe(0);
    expect(answer?.body.errors.map(({ message }: { message: string }) => message)).toEqual([
      'The request holds more than one submission. Expected one: send the others in requests of their own.',
    ]);
  });

  it('takes no batch and no mutation by GET', async () => {
    const [form] = await forms(1);
    const input = { ...inquiry(), ...form };
    const query = `mutation ($input: SisterCitiesVolunteerInquirySubmission!) { ${FIELD}(input: $input) { receipt } }`;
    expect(
      await newly(async () => {
        const batch = await visitor.send('POST', '/graphql', { body: [{ query, variables: { input } }] });
        expect(batch.status).toBe(400);
        const parameters = new URLSearchParams({ query, variables: JSON.stringify({ input }) });
        const get = await visitor.send('GET', `/graphql?${parameters.toString()}`);
        expect(get.status).toBe(405);
      }),
    ).toBe(0);
  });
});
