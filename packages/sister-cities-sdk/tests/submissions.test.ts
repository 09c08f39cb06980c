import { startHost } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import type { Host } from '../../strapi-plugin-sister-cities/tests/support/strapi';
import { createSisterCitiesClient } from '../src';
import type { SubmissionForm } from '../src';
import { openForm, solveChallenge } from '../src/submissions';

import { failureOf } from './support/failure';
import { send, withServer } from './support/server';
import type { Respond } from './support/server';

const FORM: SubmissionForm = {
  token: 't',
  minimumSeconds: 0,
  maximumSeconds: 7200,
  consent: { version: '1', text: 'I agree.', locale: 'en' },
  challenge: null,
};

const IDEA = { title: 'A market', text: 'Of both cities' };

describe('a form of a real instance', () => {
  let host: Host;

  beforeAll(async () => {
    host = await startHost();
    host.strapi.config.set('plugin::sister-cities.submissions.proofOfWork.cost', 2);
    await host.documents('association').create({
      data: { name: 'Open', slug: 'zq-open', isAcceptingVolunteers: true },
      status: 'published',
    });
  });

  afterAll(() => host.stop());

  it('is opened, solved and sent, and answered with a receipt that the office sees', async () => {
    const bodies: unknown[] = [];
    const client = createSisterCitiesClient({
      url: `${host.url}/graphql`,
      locale: 'uk',
      fetch: (url, init) => {
        bodies.push(init.body);
        return fetch(url, init);
      },
    });
    const form = await openForm(client, 'volunteer_inquiry');
    expect(form.consent).toMatchObject({ version: '2026-11', locale: 'uk' });
    const { receipt } = await form.submit({
      name: 'Олена',
      email: 'olena@zq.example',
      languages: ['uk'],
      sector: 'education',
      association: 'zq-open',
    });
    const stored = await host.documents('volunteer-inquiry').findFirst({ filters: { receipt } });
    expect(stored).toMatchObject({ name: 'Олена', languages: ['uk'], sector: 'education', writtenIn: 'uk' });
    // By name, which the instance knows: no text of a query was sent.
    expect(bodies).toEqual([
      expect.stringMatching(/^{"operationName":"submissionForm",/),
      expect.stringMatching(/^{"operationName":"submitVolunteerInquiry",/),
    ]);
    const again = await failureOf(form.submit({ name: 'Олена', email: 'olena@zq.example' }));
    expect([again.code, again.fields]).toEqual(['invalid_input', ['formToken']]);
  });

  it('names the fields that are to be mended, and takes the form once they are', async () => {
    const client = createSisterCitiesClient({ url: `${host.url}/graphql` });
    const form = await openForm(client, 'resident_idea');
    const wrong = await failureOf(form.submit({ ...IDEA, email: 'at home', goal: 'No Key' }));
    expect([wrong.code, wrong.status, wrong.fields]).toEqual(['invalid_input', 400, ['email', 'goal']]);
    expect(wrong.message).not.toContain('at home');
    const { receipt } = await form.submit({ ...IDEA, email: 'ken@zq.example' });
    const stored = await host.documents('resident-idea').findFirst({ filters: { receipt } });
    expect(stored).toMatchObject({ ...IDEA, submitterEmail: 'ken@zq.example' });
  });

  it('is refused where the city takes none', async () => {
    const client = createSisterCitiesClient({ url: `${host.url}/graphql` });
    host.strapi.config.set('plugin::sister-cities.submissions.enabled', false);
    const refused = await failureOf(openForm(client, 'resident_idea'));
    host.strapi.config.set('plugin::sister-cities.submissions.enabled', true);
    expect(refused.code).toBe('forbidden');
  });
});

describe('a submission', () => {
  const answering = (submitted: Respond): { sent: () => number; respond: Respond } => {
    let sent = 0;
    const offered = send(200, JSON.stringify({ data: { sisterCitiesSubmissionForm: FORM } }));
    return {
      sent: () => sent,
      respond: (response, request) => {
        if (request.body.includes('submissionForm')) {
          offered(response, request);
          return;
        }
        sent += 1;
        submitted(response, request);
      },
    };
  };

  it.each<[string, [number, string, Record<string, string>], object]>([
    [
      'too many at once',
      [
        429,
        '{"data":null,"errors":[{"message":"words","extensions":{"code":"STRAPI_RATE_LIMIT_ERROR"}}]}',
        { 'retry-after': '540' },
      ],
      { code: 'rate_limited', retryAfter: 540, retryable: true, fields: [] },
    ],
    ['a server that is away', [503, '', {}], { code: 'unavailable', retryAfter: undefined }],
    [
      'an answer that is no receipt',
      [200, '{"data":{"sisterCitiesSubmitResidentIdea":{}}}', {}],
      { code: 'invalid_response' },
    ],
  ])('that meets %s is told so, and is not sent again', async (_what, answer, expected) => {
    const server = answering(send(...answer));
    await withServer(server.respond, async (url) => {
      const form = await openForm(createSisterCitiesClient({ url }), 'resident_idea');
      expect(await failureOf(form.submit(IDEA))).toMatchObject(expected);
      expect(server.sent()).toBe(1);
    });
  });

  it('that is aborted before its time is not sent', async () => {
    let sent = 0;
    const client = {
      submissionForm: () => Promise.resolve({ ...FORM, minimumSeconds: 3600 }),
      submitVolunteerInquiry: () => Promise.reject(new Error('sent')),
      submitIdea: () => {
        sent += 1;
        return Promise.resolve({ receipt: 'r' });
      },
    };
    const form = await openForm(client, 'resident_idea');
    const { code } = await failureOf(form.submit(IDEA, { signal: AbortSignal.abort() }));
    expect([code, sent]).toEqual(['aborted', 0]);
  });

  it.each([
    [{}],
    [{ parameters: { algorithm: 'ARGON2ID' } }],
    [{ parameters: { algorithm: 'PBKDF2/SHA-256', nonce: 'x' } }],
  ])('does not try to solve a challenge of another kind: %j', async (challenge) => {
    expect((await failureOf(solveChallenge(challenge))).code).toBe('invalid_response');
  });
});
