import { daysAgo } from './support/days';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, VOTE, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let made: Workshop;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  office = await officeOf(host);
});

afterAll(async () => {
  await host.stop();
});

interface Told {
  code: string;
  ok: boolean | 'unknown';
  reason: string;
}

const checksOf = async (relationship: string, transition: string): Promise<Told[]> => {
  const { transitions } = await office.life(relationship);
  return transitions.find((each: { transition: string }) => each.transition === transition).checks;
};

const BECOME_SISTER = {
  transition: 'change_friendship_to_sister',
  ...VOTE,
  body: 'Portland City Council',
  decidedOn: daysAgo(0),
};

/** A friendship city whose association does everything that Portland asks for. */
const exemplary = async (slug: string): Promise<string> => {
  const id = await made.relationship(slug, {
    ...EXISTING,
    designation: 'friendship_city',
    designatedOn: daysAgo(500),
    slug: `home-${slug}`,
  });
  const association = await host.documents('association').create({
    data: {
      name: `Association ${slug}`,
      slug: `association-${slug}`,
      relationship: id,
      legalForm: 'nonprofit',
      pledge: 'We keep it active.',
      financialCapacity: 'Donors.',
      staffingCapacity: 'Volunteers.',
      independenceStatement: 'Independent of the city.',
      fundingSources: ['donors', 'grants'],
    },
  });
  await host.documents('association-report').create({
    data: {
      association: association.documentId,
      kind: 'financial',
      periodStart: daysAgo(400),
      periodEnd: daysAgo(20),
      submittedOn: daysAgo(10),
      review: 'accepted',
      endingBalance: '12000.00 USD',
      lowestBalance: '10000.00 USD',
    },
  });
  for (const [index, days] of [20, 110, 200, 290].entries()) {
    await host.documents('event').create({
      data: {
        name: `Meeting ${String(index)}`,
        slug: `${slug}-meeting-${String(index)}`,
        kind: 'meeting',
        startsOn: daysAgo(days),
        inHomeArea: true,
        relationships: [id],
      },
    });
  }
  return id;
};

describe('the rules of Portland', () => {
  beforeAll(() => office.usePreset('portland'));

  it('let a friendship city become a sister city when everything is on file and the Council votes', async () => {
    const id = await exemplary('lviv');
    const checks = await checksOf(id, 'change_friendship_to_sister');
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(checks.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'MIN_FRIENDSHIP_MONTHS',
        'BALANCE_MINIMUM',
        'REPORTS_CURRENT',
        'ACTIVITY_REGULAR',
      ]),
    );
    // Eligible, and nothing moves by itself.
    expect(await made.states(id)).toEqual([['friendship_city', 'active']]);
    const { status, body } = await office.transition(id, BECOME_SISTER);
    expect([status, body.data?.life.designation]).toEqual([200, 'sister_city']);
  });

  it('name every rule that is not met, and nothing is written', async () => {
    const id = await made.relationship('bologna', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '2003',
    });
    const { status, body } = await office.transition(id, BECOME_SISTER);
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path[1])).toEqual(
      expect.arrayContaining([
        'ASSOCIATION_NONPROFIT',
        'BALANCE_MINIMUM',
        'REPORTS_CURRENT',
        'ACTIVITY_REGULAR',
      ]),
    );
    expect(await made.history(id)).toHaveLength(1);
  });

  it('can be set aside with a justification, which stays inside the office', async () => {
    const id = await made.relationship('mutare', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '1991',
    });
    const { status } = await office.transition(id, {
      ...BECOME_SISTER,
      overrideJustification: 'The Council has waived the rules for this partner.',
    });
    expect(status).toBe(200);
    const [, entry] = await made.history(id);
    expect(entry).toMatchObject({
      overrideJustification: 'The Council has waived the rules for this partner.',
      checks: expect.arrayContaining([expect.objectContaining({ code: 'BALANCE_MINIMUM', ok: 'unknown' })]),
    });
    expect((await office.life(id)).history[1].overrideJustification).toContain('waived');
  });

  it('want the Council to decide, whoever asks', async () => {
    const id = await exemplary('ashkelon');
    const mayor = await office.transition(id, { ...BECOME_SISTER, body: 'The Mayor' });
    expect([mayor.status, mayor.body.error.message]).toEqual([
      400,
      'The Mayor decided; by the rules it is for Portland City Council to decide.',
    ]);
    const unnamed = await office.transition(id, { ...BECOME_SISTER, body: undefined });
    expect(unnamed.status).toBe(200);
    expect((await made.history(id)).at(-1)).toMatchObject({ body: 'Portland City Council' });
  });

  it('want a friendship city before a sister city', async () => {
    const id = await made.relationship('ulsan');
    const { body } = await office.transition(id, { ...BECOME_SISTER, transition: 'designate_sister' });
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path[1])).toContain(
      'FRIENDSHIP_FIRST',
    );
  });

  it('speak the language of whoever asks', async () => {
    const id = await made.relationship('suzhou', {
      ...EXISTING,
      designation: 'friendship_city',
      designatedOn: '2025',
    });
    const reasons = async (locale: string): Promise<string[]> => {
      const { body } = await office.send('GET', `/sister-cities/relationships/${id}/life?locale=${locale}`);
      return body.data.transitions[0].checks.map(({ reason }: Told) => reason);
    };
    const [english, spanish, unknown] = await Promise.all(['en', 'es', 'xx'].map(reasons));
    expect(spanish).toHaveLength(english?.length ?? 0);
    expect(spanish?.some((reason, index) => reason === english?.[index])).toBe(false);
    expect(unknown).toEqual(english);
  });
});

describe('a city without a rule', () => {
  it('has no check for it: Salt Lake City asks for no balance', async () => {
    await office.usePreset('salt-lake-city');
    const id = await made.relationship('torino', { ...EXISTING, designation: 'friendship_city' });
    expect(await checksOf(id, 'change_friendship_to_sister')).toEqual([]);
    const { status } = await office.transition(id, { ...BECOME_SISTER, body: 'The Mayor' });
    expect(status).toBe(200);
  });
});

describe('a rule that changes', () => {
  it('never rewrites what was decided before', async () => {
    await office.usePreset('portland');
    const id = await exemplary('sapporo');
    expect((await office.transition(id, BECOME_SISTER)).status).toBe(200);
    await office.usePreset('portland', { minimumBalance: { value: '20000.00 USD' } });
    const other = await exemplary('guadalajara');
    const refused = await office.transition(other, BECOME_SISTER);
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining('20,000.00 USD'),
    ]);
    expect(await made.states(id)).toEqual([['sister_city', 'active']]);
    const entry = (await made.history(id)).at(-1);
    expect(entry).toMatchObject({
      policyValues: { preset: 'portland', policy: { minimumBalance: { value: '10000.00 USD' } } },
    });
  });
});
