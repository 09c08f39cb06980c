import { uidOf } from '../shared/names';

import { adminAs } from './support/admin';
import { officeFor, officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, SUSPENDED, workshopOf } from './support/relationships';
import type { Workshop } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let made: Workshop;
let relationship: string;

const REPORTS = `/content-manager/collection-types/${uidOf('association-report')}`;

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

  const life = (): string => `/sister-cities/relationships/${relationship}`;

  /** What each role gets on each route: 200 and 400 reach it, 403 does not. */
  const ROUTES: [string, string, () => string, Record<string, number>][] = [
    [
      'the life of a relationship',
      'GET',
      () => `${life()}/life`,
      { director: 200, editor: 200, clerk: 200, contact: 403 },
    ],
    [
      'a transition',
      'POST',
      () => `${life()}/transitions`,
      { director: 400, editor: 403, clerk: 403, contact: 403 },
    ],
    [
      'a correction',
      'POST',
      () => `${life()}/corrections`,
      { director: 400, editor: 403, clerk: 400, contact: 403 },
    ],
    [
      'a past decision',
      'POST',
      () => `${life()}/decisions`,
      { director: 400, editor: 403, clerk: 400, contact: 403 },
    ],
    [
      'compliance',
      'GET',
      () => '/sister-cities/compliance',
      { director: 200, editor: 403, clerk: 200, contact: 403 },
    ],
    [
      'one’s own compliance',
      'GET',
      () => '/sister-cities/compliance/mine',
      { director: 403, editor: 403, clerk: 403, contact: 200 },
    ],
    [
      'the rules',
      'GET',
      () => '/sister-cities/policy',
      { director: 200, editor: 200, clerk: 200, contact: 403 },
    ],
    [
      'a change of the rules',
      'PUT',
      () => '/sister-cities/policy',
      { director: 400, editor: 403, clerk: 403, contact: 403 },
    ],
    [
      'a goal that is revised',
      'POST',
      () => '/sister-cities/goals/nothing/revise',
      { director: 400, editor: 400, clerk: 403, contact: 403 },
    ],
    [
      'what was purged',
      'GET',
      () => '/sister-cities/retention/runs',
      { director: 200, editor: 403, clerk: 200, contact: 403 },
    ],
    [
      'a purge',
      'POST',
      () => '/sister-cities/retention/runs',
      { director: 403, editor: 403, clerk: 200, contact: 403 },
    ],
    [
      'making roles',
      'POST',
      () => '/sister-cities/roles',
      { director: 403, editor: 403, clerk: 403, contact: 403 },
    ],
    ['reports', 'GET', () => REPORTS, { director: 200, editor: 403, clerk: 200, contact: 200 }],
    [
      'volunteers',
      'GET',
      () => `/content-manager/collection-types/${uidOf('volunteer-inquiry')}`,
      { director: 200, editor: 403, clerk: 200, contact: 403 },
    ],
    [
      'relationships',
      'GET',
      () => `/content-manager/collection-types/${uidOf('relationship')}`,
      { director: 200, editor: 200, clerk: 200, contact: 403 },
    ],
    [
      'associations',
      'GET',
      () => `/content-manager/collection-types/${uidOf('association')}`,
      { director: 200, editor: 200, clerk: 200, contact: 200 },
    ],
  ];

  const ROLE_NAMES: Record<string, string> = {
    director: 'Program Director',
    editor: 'Sister Cities Editor',
    clerk: 'Council Clerk',
    contact: 'Association Contact',
  };

  it.each(ROUTES)('reach %s as their description says', async (_what, method, path, expected) => {
    const answers: Record<string, number> = {};
    for (const role of Object.keys(expected)) {
      const person = await withRole(ROLE_NAMES[role] ?? '');
      answers[role] = (await person.send(method, path(), method === 'GET' ? undefined : {})).status;
    }
    expect(answers).toEqual(expected);
  });

  it('are needed: nobody reaches a route of the office without signing in', async () => {
    for (const [, method, path] of ROUTES.slice(0, 12)) {
      const { status } = await fetch(`${host.url}${path()}`, { method });
      expect([path(), status]).toEqual([path(), 401]);
    }
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
});

describe('the contact of an association', () => {
  let contact: Office;
  const ids: Record<string, string> = {};

  const report = (
    association: string,
    year: number,
    more: Record<string, unknown> = {},
  ): Record<string, unknown> => ({
    association,
    kind: 'financial',
    periodStart: String(year),
    periodEnd: String(year),
    title: `${association} ${String(year)}`,
    ...more,
  });

  beforeAll(async () => {
    await office.send('POST', '/sister-cities/roles');
    contact = await withRole('Association Contact');
    for (const name of ['mine', 'theirs']) {
      const { documentId } = await host
        .documents('association')
        .create({ data: { name, slug: name, relationship } });
      ids[name] = documentId;
    }
    await host.documents('association-report').create({
      data: report(ids.theirs ?? '', 2023, { endingBalance: '777.00 USD', title: 'zq-theirs' }),
    });
  });

  it('is an account of the admin panel: an address that nobody signs in with is refused', async () => {
    const association = ids.mine;
    const contacts = host.documents('association-contact');
    await expect(
      contacts.create({ data: { name: 'X', email: 'nobody@city.example', association } }),
    ).rejects.toThrow('email is nobody@city.example. Expected the address of somebody who may sign in');
    const { email } = (await contact.send('GET', '/admin/users/me')).body.data;
    await contacts.create({ data: { name: 'Treasurer', email, association } });
    await expect(
      contacts.create({ data: { name: 'Again', email, association: ids.theirs } }),
    ).rejects.toThrow('who is the contact of an association already');
  });

  it('enters a report of the own association, and of no other', async () => {
    // Whoever has one association need not name it.
    const unnamed = report('mine', 2024, { association: undefined });
    const own = await contact.send('POST', REPORTS, unnamed);
    expect([own.status, own.body.data.review, own.body.data.title]).toEqual([201, 'pending', 'mine 2024']);
    const foreign = await contact.send('POST', REPORTS, report(ids.theirs ?? '', 2024));
    expect([foreign.status, foreign.body.error.message]).toEqual([
      403,
      expect.stringContaining('an association that is not yours'),
    ]);
    const { documentId } = own.body.data;
    const moved = await contact.send('PUT', `${REPORTS}/${documentId}`, { association: ids.theirs });
    expect(moved.status).toBe(403);
    const changed = await contact.send('PUT', `${REPORTS}/${documentId}`, {
      endingBalance: '12000.00 USD',
      review: 'accepted',
    });
    expect([changed.status, changed.body.data.endingBalance, changed.body.data.review]).toEqual([
      200,
      '12000.00 USD',
      'pending',
    ]);
    const rows = await host
      .documents('association-report')
      .findMany({ filters: { association: { documentId: ids.theirs } } });
    expect(rows.map(({ title }) => title)).toEqual(['zq-theirs']);
  });

  it('sees the reports of the own association only, however it asks', async () => {
    const theirs = await host.documents('association-report').findFirst({ filters: { title: 'zq-theirs' } });
    const questions = [
      REPORTS,
      `${REPORTS}?_q=zq`,
      `${REPORTS}?filters[title][$contains]=zq`,
      `${REPORTS}?filters[endingBalance][$contains]=777`,
      `${REPORTS}?sort=endingBalance:desc&pageSize=100`,
      `${REPORTS}?filters[association][name][$eq]=theirs`,
      `${REPORTS}/${theirs?.documentId ?? ''}`,
      `/content-manager/relations/${uidOf('association-report')}/association?id=${theirs?.documentId ?? ''}`,
    ];
    for (const question of questions) {
      const { text } = await (async () => {
        const { body, status } = await contact.send('GET', question);
        return { text: `${String(status)} ${JSON.stringify(body)}` };
      })();
      expect([question, text]).toEqual([question, expect.not.stringContaining('zq-theirs')]);
      expect(text).not.toContain('777.00');
    }
    const { body } = await contact.send('GET', REPORTS);
    expect(body.results.map(({ title }: { title: string }) => title)).toEqual(['mine 2024']);
    const choice = await contact.send(
      'GET',
      `/content-manager/relations/${uidOf('association-report')}/association`,
    );
    expect(choice.body.results.map(({ name }: { name: string }) => name)).toEqual(['mine']);
    const compliance = await contact.send('GET', '/sister-cities/compliance/mine');
    expect(
      compliance.body.data.associations.map(
        (each: { association: { title: string } }) => each.association.title,
      ),
    ).toEqual(['mine']);
  });

  it('sees nothing any more once the entry that ties it is gone', async () => {
    const entry = await host.documents('association-contact').findFirst({ filters: { name: 'Treasurer' } });
    await host.documents('association-contact').delete({ documentId: entry?.documentId ?? '' });
    const { body } = await contact.send('GET', REPORTS);
    expect(body.results).toEqual([]);
  });
});
