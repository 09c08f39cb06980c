import { OFFICE_ROUTES } from '../server/src/office/routes';
import type { TypeName } from '../shared/names';

import { adminAs } from './support/admin';
import { daysAgo } from './support/days';
import { officeFor, officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';
import { withoutIds } from './support/without-ids';

let host: Host;
let office: Office;
let made: Workshop;
let relationship: string;

beforeAll(async () => {
  host = await startHost();
  made = workshopOf(host);
  office = await officeOf(host);
  relationship = await made.relationship('bologna', EXISTING);
});

afterAll(async () => {
  await host.stop();
});

const withRole = async (name: string): Promise<Office> => officeFor(await adminAs(host, name));

/** A friendship city whose association reports a balance that Portland's rules find too low. */
const poorAssociationOf = async (partner: string): Promise<string> => {
  const documentId = await made.relationship(partner, {
    ...EXISTING,
    designation: 'friendship_city',
    designatedOn: daysAgo(1_500),
  });
  const association = await host.documents('association').create({
    data: { name: `Friends of ${partner}`, slug: `friends-of-${partner}`, relationship: documentId },
  });
  await host.documents('association-report').create({
    data: {
      association: association.documentId,
      kind: 'financial',
      periodStart: daysAgo(400),
      periodEnd: daysAgo(20),
      submittedOn: daysAgo(10),
      title: 'zq-report of the year',
      endingBalance: '9250.00 USD',
      lowestBalance: '9250.00 USD',
      fundingSources: ['city'],
    },
  });
  return documentId;
};

describe('the roles of an office', () => {
  it('do not exist until somebody asks for them, and are made once', async () => {
    const names = async (): Promise<string[]> => {
      const { body } = await office.send('GET', '/admin/roles');
      return body.data.map(({ name }: { name: string }) => name);
    };
    expect(await names()).not.toContain('Program Director');
    const first = await office.send('POST', '/sister-cities/roles');
    expect(first.body.data).toEqual([
      { name: 'Program Director', created: true },
      { name: 'Sister Cities Editor', created: true },
      { name: 'Council Clerk', created: true },
      { name: 'Association Contact', created: true },
    ]);
    expect(await names()).toEqual(
      expect.arrayContaining([
        'Program Director',
        'Sister Cities Editor',
        'Council Clerk',
        'Association Contact',
      ]),
    );
    const again = await office.send('POST', '/sister-cities/roles');
    expect(again.body.data.map(({ created }: { created: boolean }) => created)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  const ROLE_NAMES = {
    director: 'Program Director',
    editor: 'Sister Cities Editor',
    clerk: 'Council Clerk',
    contact: 'Association Contact',
  };

  type Answers = Record<keyof typeof ROLE_NAMES, number>;

  const statuses = (director: number, editor: number, clerk: number, contact: number): Answers => ({
    director,
    editor,
    clerk,
    contact,
  });

  /** What each role gets on each route of the office: 200, 400 and 404 reach it, 403 does not. */
  const OFFICE: Record<string, Answers> = {
    'GET /overview': statuses(200, 200, 200, 403),
    'GET /glance': statuses(400, 400, 400, 403),
    'GET /relationships/:documentId/life': statuses(200, 200, 200, 403),
    'POST /relationships/:documentId/transitions': statuses(400, 403, 403, 403),
    'POST /relationships/:documentId/corrections': statuses(400, 403, 400, 403),
    'POST /relationships/:documentId/decisions': statuses(400, 403, 400, 403),
    'GET /relationships/:documentId/packet': statuses(200, 403, 200, 403),
    'GET /compliance': statuses(200, 403, 200, 403),
    'GET /compliance/mine': statuses(403, 403, 403, 200),
    'GET /home/compliance': statuses(200, 403, 200, 403),
    'GET /home/anniversaries': statuses(200, 200, 200, 403),
    'GET /home/ready': statuses(200, 200, 200, 403),
    'GET /home/quiet': statuses(200, 200, 200, 403),
    'GET /home/health': statuses(200, 200, 200, 403),
    'POST /goals/:documentId/revise': statuses(400, 400, 403, 403),
    'POST /goals/:documentId/achieve': statuses(400, 400, 403, 403),
    'POST /goals/:documentId/retire': statuses(400, 400, 403, 403),
    // Reached, and told that the relationship is no association and no event.
    'GET /associations/:documentId/desk': statuses(404, 404, 404, 403),
    'GET /associations/:documentId/desk/mine': statuses(403, 403, 403, 404),
    'GET /events/:documentId/desk': statuses(404, 404, 404, 403),
    'POST /events/:documentId/editions': statuses(400, 400, 403, 403),
    'GET /letters-to-partners': statuses(200, 200, 200, 403),
    'POST /letters-to-partners': statuses(400, 400, 400, 403),
    'GET /policy': statuses(200, 200, 200, 403),
    'PUT /policy': statuses(400, 403, 403, 403),
    'POST /policy/effects': statuses(400, 403, 403, 403),
    'GET /terminology': statuses(200, 200, 200, 403),
    'GET /presentation': statuses(200, 200, 200, 403),
    'PUT /presentation': statuses(400, 403, 403, 403),
    'GET /policy/versions': statuses(200, 200, 200, 403),
    'GET /retention/runs': statuses(200, 403, 200, 403),
    'POST /retention/runs': statuses(403, 403, 200, 403),
    'GET /doctor': statuses(403, 403, 403, 403),
    'POST /personal-data/search': statuses(400, 403, 403, 403),
    'POST /personal-data/exports': statuses(400, 403, 403, 403),
    'POST /personal-data/erasures': statuses(400, 403, 403, 403),
    'GET /imports': statuses(200, 200, 403, 403),
    'POST /imports': statuses(400, 400, 403, 403),
    'GET /imports/fields': statuses(200, 200, 403, 403),
    'POST /imports/rehearsals': statuses(400, 400, 403, 403),
    'GET /imports/:token': statuses(200, 200, 403, 403),
    'POST /imports/:token/undo': statuses(404, 404, 403, 403),
    'GET /exports': statuses(200, 200, 200, 403),
    'GET /exports/types': statuses(200, 200, 200, 403),
    'POST /roles': statuses(403, 403, 403, 403),
  };

  /** What each role gets of the records of a type in the Content Manager. */
  const RECORDS: Partial<Record<TypeName, Answers>> = {
    'association-report': statuses(200, 403, 200, 200),
    'association-contact': statuses(200, 403, 200, 403),
    'volunteer-inquiry': statuses(200, 403, 200, 403),
    'resident-idea': statuses(200, 403, 200, 403),
    relationship: statuses(200, 200, 200, 403),
    association: statuses(200, 200, 200, 200),
  };

  const answersOf = async (method: string, path: string): Promise<Record<string, number>> => {
    const answers: Record<string, number> = {};
    for (const [role, name] of Object.entries(ROLE_NAMES)) {
      const person = await withRole(name);
      answers[role] = (await person.send(method, path, method === 'GET' ? undefined : {})).status;
    }
    return answers;
  };

  const addressOf = (path: string): string => `/sister-cities${path.replace(':documentId', relationship)}`;

  it('are tested on every route of the office', () => {
    expect(Object.keys(OFFICE)).toEqual(OFFICE_ROUTES.map(({ method, path }) => `${method} ${path}`));
  });

  it.each(OFFICE_ROUTES)('reach $method $path as their description says', async ({ method, path }) => {
    expect(await answersOf(method, addressOf(path))).toEqual(OFFICE[`${method} ${path}`]);
  });

  it.each(Object.entries(RECORDS))(
    'reach records of type %s as their description says',
    async (type, expected) => {
      const path = `/content-manager/collection-types/plugin::sister-cities.${type}`;
      expect(await answersOf('GET', path)).toEqual(expected);
    },
  );

  it('are needed: nobody reaches a route of the office without signing in', async () => {
    for (const { method, path } of OFFICE_ROUTES) {
      const { status } = await fetch(`${host.url}${addressOf(path)}`, { method });
      expect([path, status]).toEqual([path, 401]);
    }
  });

  it.each([
    ['html', 'text/html; charset=utf-8', /^<!doctype html>/i],
    ['markdown', 'text/markdown; charset=utf-8', /^# /],
  ])('give a clerk the packet as %s, for %s', async (format, contentType, beginning) => {
    const clerk = await withRole('Council Clerk');
    const packet = await clerk.send(
      'GET',
      `${addressOf('/relationships/:documentId/packet')}?format=${format}`,
    );
    expect([packet.status, packet.contentType]).toEqual([200, contentType]);
    expect(packet.text).toMatch(beginning);
    expect(packet.text).toContain((await clerk.life(relationship)).title);
  });

  it('let a director set rules aside, and nobody who may only make transitions', async () => {
    await office.usePreset('portland');
    const friendship = await made.relationship('lviv', { ...EXISTING, designation: 'friendship_city' });
    const request = {
      transition: 'change_friendship_to_sister',
      result: 'pass',
      decidedOn: '2026-01-01',
      overrideJustification: 'The Council has waived the rules for this partner.',
    };
    const colleague = await adminAs(host, 'Deputy', [
      'plugin::sister-cities.life.read',
      'plugin::sister-cities.transitions.make',
    ]);
    const refused = await officeFor(colleague).transition(friendship, request);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining('Setting the rules aside needs a permission that you do not have.'),
    ]);
    expect(await made.states(friendship)).toEqual([['friendship_city', 'active']]);
    const director = await withRole('Program Director');
    expect((await director.transition(friendship, request)).status).toBe(200);
    await office.usePreset('blank');
    expect((await director.transition(relationship, SUSPENDED)).status).toBe(200);
  });

  it('let whoever may make transitions, and not read reports, know that a rule is not met, and no figure', async () => {
    await office.usePreset('portland');
    const bologna = await poorAssociationOf('imola');
    const change = { transition: 'change_friendship_to_sister', result: 'pass', decidedOn: daysAgo(1) };
    const deputy = officeFor(
      await adminAs(host, 'Deputy', [
        'plugin::sister-cities.life.read',
        'plugin::sister-cities.transitions.make',
      ]),
    );
    const [told, whole] = [
      await deputy.transition(bologna, change),
      await office.transition(bologna, change),
    ];
    expect([told.status, whole.status]).toEqual([400, 400]);
    expect(whole.text).toMatch(/9,250/);
    expect(withoutIds(told.text)).not.toMatch(/9,?250|zq-report/);
    expect(told.text).toContain('Not met, by what associations report.');
    await office.usePreset('blank');
  });

  it('let an Editor see how it stands, and neither amounts nor reports nor who set rules aside', async () => {
    await office.usePreset('portland');
    const mutare = await poorAssociationOf('mutare');
    const readers: Office[] = [];
    for (const name of ['Program Director', 'Sister Cities Editor', 'Council Clerk'])
      readers.push(await withRole(name));
    const [director] = readers;
    const readersOf = async (secret: RegExp): Promise<boolean[]> => {
      const lives = await Promise.all(readers.map((reader) => reader.life(mutare)));
      return lives.map((life) => secret.test(withoutIds(JSON.stringify(life))));
    };
    expect(await readersOf(/9,?250/)).toEqual([true, false, true]);
    expect(await readersOf(/zq-report/)).toEqual([true, false, true]);
    expect(await readersOf(/"code":"BALANCE_MINIMUM","ok":false/)).toEqual([true, true, true]);
    expect(await readersOf(/Not met, by what associations report\./)).toEqual([false, true, false]);
    const changed = await director?.transition(mutare, {
      transition: 'change_friendship_to_sister',
      result: 'pass',
      decidedOn: daysAgo(1),
      overrideJustification: 'zq-waived for this partner.',
    });
    expect(changed?.status).toBe(200);
    expect(await readersOf(/zq-waived/)).toEqual([true, false, true]);
    expect(await readersOf(/"actor":"Program Director/)).toEqual([true, false, true]);
    expect(await readersOf(/"actor":"/)).toEqual([true, false, true]);
    await office.usePreset('blank');
  });
});
