import { uidOf } from '../shared/names';

import { adminAs } from './support/admin';
import { officeFor, officeOf } from './support/office';
import type { Office } from './support/office';
import { EXISTING, workshopOf } from './support/relationships';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;
let relationship: string;

const REPORTS = `/content-manager/collection-types/${uidOf('association-report')}`;

beforeAll(async () => {
  host = await startHost();
  office = await officeOf(host);
  relationship = await workshopOf(host).relationship('bologna', EXISTING);
});

afterAll(async () => {
  await host.stop();
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
    contact = officeFor(await adminAs(host, 'Association Contact'));
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
    await host.documents('association-report').update({ documentId, data: { review: 'accepted' } });
    const after = await contact.send('PUT', `${REPORTS}/${documentId}`, {
      endingBalance: '1.00 USD',
      dueOn: '2099-12-31',
    });
    expect([after.status, after.body.data.review, after.body.data.dueOn]).toEqual([200, 'pending', null]);
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

  it('reads how many events count, and no title of one that is a draft', async () => {
    await office.usePreset('portland');
    const [today = ''] = new Date().toISOString().split('T');
    const lastYear = String(Number(today.slice(0, 4)) - 1);
    for (const [name, startsOn] of [
      ['zq-draft', today],
      ['zq-unclear', lastYear],
    ] as const)
      await host.documents('event').create({
        data: {
          name,
          slug: name,
          kind: 'meeting',
          startsOn,
          inHomeArea: true,
          relationships: [relationship],
        },
      });
    const { body, text } = await contact.send('GET', '/sister-cities/compliance/mine');
    const [own] = body.data.associations;
    expect(own.checks.map(({ code }: { code: string }) => code)).toContain('ACTIVITY_REGULAR');
    expect(text).not.toMatch(/zq-draft|zq-unclear/);
    expect((await office.send('GET', '/sister-cities/compliance')).text).toMatch(/zq-draft|zq-unclear/);
    await office.usePreset('blank');
  });

  it('sees nothing any more once the entry that ties it is gone', async () => {
    const entry = await host.documents('association-contact').findFirst({ filters: { name: 'Treasurer' } });
    await host.documents('association-contact').delete({ documentId: entry?.documentId ?? '' });
    const { body } = await contact.send('GET', REPORTS);
    expect(body.results).toEqual([]);
  });
});
