import { apiOf, tokenOf } from './support/api';
import type { Api } from './support/api';
import { officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let visitor: Api;
let made: Workshop;
let office: Office;

const FIELDS =
  '{ relationship { slug } anniversary { number year date daysUntil label } isMilestone standing }';

const upcoming = async (args: string, api: Api = visitor): Promise<unknown[]> => {
  const { body } = await api.graphql(`{ sisterCitiesAnniversaries${args} ${FIELDS} }`);
  expect(body.errors).toBeUndefined();
  return body.data.sisterCitiesAnniversaries;
};

const of = async (slug: string, fields: string): Promise<Record<string, unknown>> => {
  const { body } = await visitor.graphql(
    `{ sisterCitiesRelationships(filters: { slug: { eq: "${slug}" } }) { ${fields} } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.sisterCitiesRelationships[0];
};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  visitor = apiOf(host);
  made = workshopOf(host);
  office = await officeOf(host);
});

afterAll(async () => {
  await host.stop();
});

describe('the anniversaries of Portland', () => {
  it('are those of the milestones that its page allows for', async () => {
    const found = await upcoming('(asOf: "2026-11-22", months: 14, milestonesOnly: true)');
    expect(found).toEqual([
      ...[
        ['portland-ashkelon', 40],
        ['portland-lviv', 5],
        ['portland-ulsan', 40],
      ].map(([slug, number]) => ({
        relationship: { slug },
        anniversary: {
          number,
          year: 2027,
          date: null,
          daysUntil: null,
          label: `${String(number)}th anniversary`,
        },
        isMilestone: true,
        standing: 'active',
      })),
      ...[
        ['portland-bologna', 25],
        ['portland-kaohsiung', 40],
        ['portland-khabarovsk', 40],
        ['portland-suzhou', 40],
      ].map(([slug, number]) => ({
        relationship: { slug },
        anniversary: {
          number,
          year: 2028,
          date: null,
          daysUntil: null,
          label: `${String(number)}th anniversary`,
        },
        isMilestone: true,
        standing: 'active',
      })),
    ]);
  });

  it('are ten for each year that twelve months touch, without being told how many', async () => {
    expect(await upcoming('(asOf: "2026-11-22")')).toHaveLength(20);
    expect(await upcoming('(asOf: "2027-01-01")')).toHaveLength(10);
  });

  it('are named in the language asked for', async () => {
    const [first] = await upcoming('(asOf: "2027-01-01", locale: "ja", milestonesOnly: true)');
    expect(first).toMatchObject({ anniversary: { label: '40周年' } });
  });

  it.each([[0], [1201], [-1]])(
    'are refused for %i months, and the answer tells what is expected',
    async (months) => {
      const { body } = await visitor.graphql(
        `{ sisterCitiesAnniversaries(months: ${String(months)}) ${FIELDS} }`,
      );
      expect(body.errors[0].message).toBe(
        `months is ${String(months)}. Expected a number of months from 1 to 1200.`,
      );
    },
  );

  it('are read with the permission for relationships only', async () => {
    const other = apiOf(host, await tokenOf(host, ['plugin::sister-cities.city.find']));
    const { body } = await other.graphql(`{ sisterCitiesAnniversaries ${FIELDS} }`);
    expect([body.data, body.errors[0].message]).toEqual([null, 'Forbidden access']);
  });

  it('tell nothing of a relationship that is not published', async () => {
    await made.relationship('quiet', { ...EXISTING, establishedOn: '1977-12-01' });
    expect(await upcoming('(asOf: "2026-11-22", months: 1)')).toHaveLength(10);
  });
});

describe('a relationship that was suspended', () => {
  beforeAll(async () => {
    const documentId = await made.relationship('khabarovsk-alike', {
      ...EXISTING,
      slug: 'suspended-one',
      establishedOn: '1988-06-01',
    });
    await host.documents('relationship').publish({ documentId });
    const { status } = await office.transition(documentId, { ...SUSPENDED, effectiveOn: '2022-06-01' });
    expect(status).toBe(200);
  });

  it('says so to visitors: since when, by which decision, and in the words of the city', async () => {
    expect(
      await of(
        'suspended-one',
        'currentNotice { text standing since decision { identifier relationship { slug } } }',
      ),
    ).toEqual({
      currentNotice: {
        text: 'Suspended until peace is restored.',
        standing: 'suspended',
        since: '2022-06-01',
        decision: { identifier: 'Resolution 1', relationship: { slug: 'suspended-one' } },
      },
    });
  });

  it('keeps its anniversaries, marked, and counts the years in which it was active', async () => {
    const listed = await upcoming('(asOf: "2027-05-20", months: 1)');
    expect(listed[0]).toEqual({
      relationship: { slug: 'suspended-one' },
      anniversary: { number: 39, year: 2027, date: '2027-06-01', daysUntil: 12, label: '39th anniversary' },
      isMilestone: false,
      standing: 'suspended',
    });
    expect(
      await of(
        'suspended-one',
        'yearsSince(asOf: "2026-11-22") { years } yearsActive(asOf: "2026-11-22") { years approximate }',
      ),
    ).toEqual({ yearsSince: { years: 38 }, yearsActive: { years: 34, approximate: false } });
  });

  it('differs from one that is active, which has no notice', async () => {
    expect(
      await of(
        'portland-sapporo',
        'currentNotice { standing } yearsActive(asOf: "2026-11-22") { years approximate }',
      ),
    ).toEqual({ currentNotice: null, yearsActive: { years: 67, approximate: true } });
  });
});

describe('how a city becomes a sister city', () => {
  it('is empty where the city has no rules', async () => {
    const { body } = await visitor.graphql('{ sisterCitiesProgram { process { step sentences { text } } } }');
    expect(body).toEqual({ data: { sisterCitiesProgram: { process: [] } } });
  });

  it('is told from the rules that the city applies, in the language asked for, with where each is written', async () => {
    const rule = { severity: 'block', enabled: true, source: 'City Code', isAssumption: false };
    await host.strapi.db.query('plugin::sister-cities.policy-version').create({
      data: {
        version: 1,
        preset: 'blank',
        policy: {
          minimumFriendshipMonths: { ...rule, value: 12 },
          anniversaryMilestones: { ...rule, value: [68] },
        },
        actor: 'server',
        savedOn: '2026-11-22T00:00:00.000Z',
      },
    });
    const { body } = await visitor.graphql(
      '{ sisterCitiesProgram { process { step title sentences { text rule isRequired source isAssumption } } } }',
    );
    expect(body.data.sisterCitiesProgram.process).toEqual([
      {
        step: 'sister_city',
        title: 'Becoming a sister city',
        sentences: [
          {
            text: expect.stringContaining('12 months'),
            rule: 'minimumFriendshipMonths',
            isRequired: true,
            source: 'City Code',
            isAssumption: false,
          },
        ],
      },
    ]);
    const uk = await visitor.graphql('{ sisterCitiesProgram(locale: "uk") { process { title } } }');
    expect(uk.body.data.sisterCitiesProgram.process[0].title).not.toBe('Becoming a sister city');
  });

  it('and what the city celebrates decide on milestones', async () => {
    expect(await upcoming('(asOf: "2027-01-01", milestonesOnly: true)')).toMatchObject([
      { relationship: { slug: 'portland-sapporo' }, anniversary: { number: 68 } },
    ]);
    expect(await of('portland-sapporo', 'nextMilestone(asOf: "2026-11-22") { number }')).toEqual({
      nextMilestone: { number: 68 },
    });
  });
});
