import { apiOf, tokenOf } from './support/api';
import type { Answer, Api } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';
import { filledForm, forgetCounts, mutate, post, RECEIPT } from './support/submissions';

let host: Host;
let visitor: Api;

const OPEN = 'zq-open';

const cheap = (): void => {
  host.strapi.config.set('plugin::sister-cities.submissions.proofOfWork.cost', 1);
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  cheap();
  visitor = apiOf(host);
  await host.strapi.plugin('sister-cities').service('submissions').forget();
  const documents = host.documents('association');
  const open = await documents.create({
    data: { name: 'Open', slug: OPEN, isAcceptingVolunteers: true },
    status: 'published',
  });
  expect(open.documentId).toBeTruthy();
  await documents.create({
    data: { name: 'Closed', slug: 'closed', isAcceptingVolunteers: false },
    status: 'published',
  });
  await documents.create({ data: { name: 'Draft', slug: 'draft', isAcceptingVolunteers: true } });
});

afterAll(async () => {
  await host.stop();
});

beforeEach(() => forgetCounts(host));

const inquiries = (): Promise<(Record<string, unknown> & { documentId: string })[]> =>
  host.documents('volunteer-inquiry').findMany({ populate: ['associations'], limit: 1000 });
const ideas = (): Promise<(Record<string, unknown> & { documentId: string })[]> =>
  host.documents('resident-idea').findMany({ populate: ['relationship', 'goal'], limit: 1000 });

const nothingStored = async (work: () => Promise<unknown>): Promise<void> => {
  const before = [(await inquiries()).length, (await ideas()).length];
  await work();
  expect([(await inquiries()).length, (await ideas()).length]).toEqual(before);
};

let people = 0;
const inquiry = (changes: object = {}): Record<string, unknown> => {
  people += 1;
  return { name: 'Olena', email: `olena-${String(people)}@zq.example`, ...changes };
};

const problemsOf = ({ body }: Answer): unknown[] =>
  body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));

describe('an inquiry of a volunteer', () => {
  it('over REST is stored for the office, with what it was sent with, and answered with a receipt only', async () => {
    const form = await filledForm(host, 'volunteer_inquiry', { locale: 'es-MX' });
    const answer = await post(visitor, 'volunteer_inquiry', {
      ...inquiry({ email: 'Olena@zq.example' }),
      telephone: '503-823-4130',
      languages: ['uk', 'en'],
      interests: 'Host a family\r\nfrom Lviv',
      sector: 'education',
      association: OPEN,
      ...form,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ data: { receipt: expect.stringMatching(RECEIPT) } });
    const stored = (await inquiries()).find(({ receipt }) => receipt === answer.body.data.receipt);
    expect(stored).toMatchObject({
      name: 'Olena',
      email: 'Olena@zq.example',
      telephone: '503-823-4130',
      languages: ['uk', 'en'],
      interests: 'Host a family\nfrom Lviv',
      sector: 'education',
      state: 'received',
      consentVersion: '2026-11',
      consentText: expect.stringMatching(/^Acepto/),
      writtenIn: 'es',
      associations: [expect.objectContaining({ slug: OPEN })],
    });
    const consentOn = String(stored?.consentOn);
    // Three years after a leap day comes no other.
    const day = consentOn.slice(4).replace('-02-29', '-02-28');
    expect(stored?.retainUntil).toBe(`${String(Number(consentOn.slice(0, 4)) + 3)}${day}`);
    expect(Math.abs(new Date(String(stored?.receivedAt)).getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('over GraphQL is the same', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    const answer = await mutate(visitor, { ...inquiry({ sector: 'health', association: OPEN }), ...form });
    expect(answer.body).toEqual({
      data: { sisterCitiesSubmitVolunteerInquiry: { receipt: expect.stringMatching(RECEIPT) } },
    });
    const { receipt } = answer.body.data.sisterCitiesSubmitVolunteerInquiry;
    expect((await inquiries()).find((each) => each.receipt === receipt)?.sector).toBe('health');
  });

  it('is found by nobody outside by its receipt', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    const { body } = await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form });
    for (const api of [visitor, apiOf(host, await tokenOf(host, 'full-access'))])
      for (const path of [
        `volunteer-inquiries/${String(body.data.receipt)}`,
        'volunteer-inquiries',
        `submissions/volunteer-inquiries/${String(body.data.receipt)}`,
      ])
        expect([path, (await api.rest('GET', `/sister-cities/${path}`)).status]).toEqual([path, 404]);
  });
});

describe('an idea of a resident', () => {
  const idea = { title: 'A market', text: 'Of both cities, <b>every May</b>.', area: 'civic_engagement' };

  it('is stored with what it is about, and needs no name', async () => {
    const form = await filledForm(host, 'resident_idea');
    const about = { relationship: 'portland-sapporo' };
    const answer = await post(visitor, 'resident_idea', { ...idea, ...about, ...form });
    expect(answer.body).toEqual({ data: { receipt: expect.stringMatching(RECEIPT) } });
    const stored = (await ideas()).find(({ receipt }) => receipt === answer.body.data.receipt);
    expect(stored).toMatchObject({
      ...idea,
      state: 'received',
      submitterName: null,
      submitterEmail: null,
      relationship: expect.objectContaining({ slug: 'portland-sapporo' }),
    });
  });

  it('over GraphQL is the same', async () => {
    const form = await filledForm(host, 'resident_idea');
    const { body } = await visitor.graphql(
      'mutation ($input: SisterCitiesResidentIdeaSubmission!) { sisterCitiesSubmitResidentIdea(input: $input) { receipt } }',
      { input: { ...idea, name: 'Ken', email: 'ken@zq.example', ...form } },
    );
    const { receipt } = body.data.sisterCitiesSubmitResidentIdea;
    expect((await ideas()).find((each) => each.receipt === receipt)).toMatchObject({
      submitterName: 'Ken',
      submitterEmail: 'ken@zq.example',
    });
  });

  it.each(['relationship', 'goal'])('is not taken about a %s that nobody published', async (field) => {
    await nothingStored(async () => {
      const form = await filledForm(host, 'resident_idea');
      const answer = await post(visitor, 'resident_idea', { ...idea, [field]: 'not-there', ...form });
      expect([answer.status, problemsOf(answer)]).toEqual([400, [field]]);
    });
  });
});

describe('a form', () => {
  it('comes with its token, the consent in the language asked for, and a challenge', async () => {
    const { body, status } = await visitor.rest(
      'GET',
      '/sister-cities/submissions/form?form=resident_idea&locale=ja',
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({
      token: expect.stringMatching(/^resident_idea\.ja\./),
      minimumSeconds: 3,
      maximumSeconds: 7200,
      consent: { version: '2026-11', text: expect.stringContaining('姉妹都市'), locale: 'ja' },
      challenge: {
        parameters: expect.objectContaining({ algorithm: 'PBKDF2/SHA-256' }),
        signature: expect.any(String),
      },
    });
    const asked = await visitor.graphql(
      '{ sisterCitiesSubmissionForm(form: resident_idea) { token consent { version locale } challenge } }',
    );
    expect(asked.body.data.sisterCitiesSubmissionForm).toEqual({
      token: expect.any(String),
      consent: { version: '2026-11', locale: 'en' },
      challenge: expect.objectContaining({ signature: expect.any(String) }),
    });
  });

  it('is never the one that somebody else got', async () => {
    const query = '{ sisterCitiesSubmissionForm(form: volunteer_inquiry) { token } }';
    const tokens = await Promise.all(
      Array.from({ length: 20 }, async () => (await visitor.graphql(query)).text),
    );
    expect(new Set(tokens).size).toBe(20);
  });

  it('is sent once: a second time it is refused, whichever door', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    expect((await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form })).status).toBe(200);
    await nothingStored(async () => {
      const again = await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form });
      expect([again.status, again.body.error.message]).toEqual([
        400,
        'formToken has been sent before. Expected each form once: if there was no receipt, ask for a new form and send it again.',
      ]);
      const mutation = await mutate(visitor, { ...inquiry(), ...form });
      expect([mutation.status, mutation.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    });
  });

  it('that fifty send at once is taken once', async () => {
    const form = await filledForm(host, 'volunteer_inquiry');
    const before = (await inquiries()).length;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await inquiries()).length).toBe(before + 1);
  });

  it.each([
    [0, 400, 'formToken is younger than 3 seconds.'],
    [7205, 400, 'formToken is older than 2 hours.'],
  ])('that was given %i seconds ago is refused', async (secondsAgo, status, words) => {
    // On a busy machine a new form may be three seconds old when it arrives, and is stored: then it begins anew.
    for (let isInTime = false; !isInTime;) {
      await forgetCounts(host);
      const before = (await inquiries()).length;
      const made = Date.now();
      const form = await filledForm(host, 'volunteer_inquiry', { secondsAgo });
      const answer = await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form });
      isInTime = secondsAgo > 0 || Date.now() - made < 3_000;
      if (!isInTime) continue;
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toContain(words);
      expect((await inquiries()).length).toBe(before);
    }
  });

  it('of another kind, a challenge of another form and a proof that proves nothing are refused', async () => {
    await nothingStored(async () => {
      const [own, other, idea] = [
        await filledForm(host, 'volunteer_inquiry'),
        await filledForm(host, 'volunteer_inquiry'),
        await filledForm(host, 'resident_idea'),
      ];
      const sent: [object, string[]][] = [
        [{ ...own, formToken: idea.formToken }, ['formToken']],
        [{ ...own, formToken: `${own.formToken}x` }, ['formToken']],
        [{ ...own, formToken: '' }, ['formToken']],
        [{ ...own, proofOfWork: other.proofOfWork }, ['proofOfWork']],
        [{ ...own, proofOfWork: undefined }, ['proofOfWork']],
        [{ ...own, proofOfWork: Buffer.from('{"challenge":{}}').toString('base64') }, ['proofOfWork']],
        [{ ...own, consentVersion: '2020-01' }, ['consentVersion']],
      ];
      for (const [form, fields] of sent) {
        const answer = await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form });
        expect([answer.status, problemsOf(answer)]).toEqual([400, fields]);
      }
    });
  });

  it('whose hidden field is filled in gets a receipt like any other, and nothing is kept', async () => {
    await nothingStored(async () => {
      const form = await filledForm(host, 'volunteer_inquiry');
      const trapped = { ...inquiry(), website: 'https://spam.example', ...form };
      const answer = await post(visitor, 'volunteer_inquiry', trapped);
      expect([answer.status, answer.body]).toEqual([
        200,
        { data: { receipt: expect.stringMatching(RECEIPT) } },
      ]);
      expect((await post(visitor, 'volunteer_inquiry', trapped)).status).toBe(400);
    });
  });
});

describe('an association', () => {
  it('that is closed, a draft or not there is refused in the same words', async () => {
    await nothingStored(async () => {
      const words = [];
      for (const association of ['closed', 'draft', 'not-there']) {
        const form = await filledForm(host, 'volunteer_inquiry');
        const { status, body } = await post(visitor, 'volunteer_inquiry', {
          ...inquiry({ association }),
          ...form,
        });
        words.push([status, body.error.message.replace(association, '…')]);
      }
      expect(new Set(words.map(String))).toEqual(
        new Set([
          '400,association is …. Expected the slug of an association that is published and takes volunteers now; leave it out to write to the office.',
        ]),
      );
    });
  });
});

describe('the doors', () => {
  it('are closed where an administrator has revoked them, and where the city has turned them off', async () => {
    const action = 'plugin::sister-cities.submissions.volunteerInquiry';
    const table = host.strapi.db.query('plugin::users-permissions.permission');
    const granted = await table.findMany({ where: { action }, populate: { role: true } });
    expect(granted.map(({ role }: { role: { type: string } }) => role.type).sort()).toEqual([
      'authenticated',
      'public',
    ]);
    const form = await filledForm(host, 'volunteer_inquiry');
    await nothingStored(async () => {
      for (const { id } of granted) await table.delete({ where: { id } });
      expect((await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form })).status).toBe(403);
      expect((await mutate(visitor, { ...inquiry(), ...form })).body.errors[0].extensions.code).toBe(
        'FORBIDDEN',
      );
      for (const { role } of granted) await table.create({ data: { action, role: role.id } });
      host.strapi.config.set('plugin::sister-cities.submissions.enabled', false);
      const off = await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form });
      host.strapi.config.set('plugin::sister-cities.submissions.enabled', true);
      expect([off.status, off.body.error.message]).toEqual([
        403,
        'This city takes no submissions through its website. Write to the contact that the program names.',
      ]);
    });
    expect((await post(visitor, 'volunteer_inquiry', { ...inquiry(), ...form })).status).toBe(200);
  });
});
