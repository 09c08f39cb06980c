import { staffDefinitions } from '../server/src/content-types';
import { uidOf } from '../shared/names';

import { apiOf, tokenOf } from './support/api';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
const ids: Record<string, string> = {};

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  const association = await host.documents('association').findFirst({});
  ids.association = association?.documentId ?? '';
});

afterAll(async () => {
  await host.stop();
});

const subjects = staffDefinitions.map(({ name }) => uidOf(name));

describe('the types of the office', () => {
  it('have no GraphQL type, no route and no permission that a visitor or a token could be given', async () => {
    const api = apiOf(host, await tokenOf(host, 'full-access'));
    const { body } = await api.graphql('{ __schema { types { name } queryType { fields { name } } } }');
    const all = JSON.stringify(body.data);
    expect(all).toContain('SisterCitiesAssociation"');
    // What residents send in has a shape, and what becomes of it has none.
    const text = all.replaceAll(/SisterCities(?:VolunteerInquiry|ResidentIdea)Submission"/g, '"');
    for (const name of [
      'AssociationReport',
      'VolunteerInquiry',
      'ResidentIdea',
      'ReportKind',
      'InquiryState',
    ]) {
      expect(text).not.toContain(name);
    }
    for (const { name, plural } of staffDefinitions) {
      for (const path of [plural, name, `${plural}/x`]) {
        const answer = await fetch(`${host.url}/api/sister-cities/${path}`);
        expect([path, answer.status]).toEqual([path, 404]);
      }
    }
    const actions = Object.keys(host.strapi.contentAPI.permissions.getActionsMap());
    expect(JSON.stringify(actions)).not.toContain('volunteer');
  });

  it('are granted to none of the roles that Strapi makes for itself', async () => {
    const permissions = host.strapi.db.query('admin::permission');
    const granted = (code: string, subject: string): Promise<number> =>
      permissions.count({ where: { role: { code }, subject } });
    for (const subject of subjects) {
      expect([subject, await granted('strapi-editor', subject)]).toEqual([subject, 0]);
      expect([subject, await granted('strapi-author', subject)]).toEqual([subject, 0]);
      expect(await granted('strapi-super-admin', subject)).toBeGreaterThan(0);
    }
    expect(await granted('strapi-editor', uidOf('relationship'))).toBeGreaterThan(0);
  });

  it('stay granted to a role that an administrator gave them to', async () => {
    const subject = 'plugin::sister-cities.association-report';
    expect(subjects).toContain(subject);
    const role = await host.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    await host.strapi.db.query('admin::permission').create({
      data: {
        action: 'plugin::content-manager.explorer.read',
        subject,
        role: role.id,
        properties: {},
        conditions: [],
      },
    });
    host = await host.restart();
    const where = { role: { code: 'strapi-editor' }, subject };
    expect(await host.strapi.db.query('admin::permission').count({ where })).toBe(1);
  });
});

describe('a report of an association', () => {
  const report = (data: Record<string, unknown>): Promise<Record<string, unknown>> =>
    host.documents('association-report').create({
      data: { association: ids.association, periodStart: '2025', periodEnd: '2025', ...data },
    });

  it('is named after the association and its period, and keeps its money exactly', async () => {
    const { documentId } = await report({ endingBalance: '9250.00 USD', lowestBalance: '9000.50 USD' });
    const [row] = await host.strapi.db.query(uidOf('association-report')).findMany({ where: { documentId } });
    expect(row).toMatchObject({
      title: 'Portland-Sapporo Sister City Association, 2025',
      endingBalance: '9250.00 USD',
      endingBalanceCurrency: 'USD',
      review: 'pending',
    });
    expect(String(row.endingBalanceMinor)).toBe('925000');
  });

  it.each([
    [{ endingBalance: '$9,250' }, 'endingBalance is $9,250. Expected an amount with all decimals'],
    [{ periodStart: '2024', periodEnd: '2023' }, 'periodEnd is 2023, before periodStart, which is 2024.'],
    [
      { periodStart: '2026', periodEnd: '2026', endingBalance: '1.00 USD', expenses: '1 JPY' },
      'expenses is 1 JPY, while endingBalance is in USD.',
    ],
    [{ association: null, periodStart: '2026', periodEnd: '2026' }, 'association is empty.'],
    [{}, 'has a financial report for 2025 to 2025 already.'],
    [
      { periodStart: '2025-01', periodEnd: '2025-12' },
      'has a financial report for 2025-01 to 2025-12 already.',
    ],
    [
      { periodStart: '2025-06', periodEnd: '2026-05' },
      'The period from 2025-06 to 2026-05 overlaps the one from 2025 to 2025',
    ],
  ])('cannot be written with %j', async (data, message) => {
    await expect(report(data)).rejects.toThrow(message);
  });

  it('of the next year, or of another kind, follows', async () => {
    expect((await report({ periodStart: '2026-01', periodEnd: '2026-06' })).title).toBe(
      'Portland-Sapporo Sister City Association, 2026-01 to 2026-06',
    );
    expect((await report({ kind: 'activity' })).kind).toBe('activity');
  });

  it('is shown with its association once, however often that is published', async () => {
    await host.documents('association').publish({ documentId: ids.association ?? '' });
    const reports = await host.documents('association-report').findMany({
      filters: { association: { documentId: ids.association } },
      populate: ['association'],
    });
    expect(reports.map(({ title }) => title).sort()).toEqual([
      'Portland-Sapporo Sister City Association, 2025',
      'Portland-Sapporo Sister City Association, 2025',
      'Portland-Sapporo Sister City Association, 2026-01 to 2026-06',
    ]);
    expect(reports.map(({ association }) => Object(association).documentId)).toEqual(
      Array(3).fill(ids.association),
    );
  });

  it('keeps its association from being deleted, and its name out of the refusal', async () => {
    const api = apiOf(host, await tokenOf(host, 'full-access'));
    const answer = await api.rest('DELETE', `/sister-cities/associations/${ids.association ?? ''}`);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining(
        'records inside the office; event “Peace Bell Rededication Ceremony” would lose what they belong to',
      ),
    ]);
    expect(answer.text).not.toContain('2025');
  });
});

describe('the inbox of the office', () => {
  it('keeps an inquiry three years from consent', async () => {
    const inquiry = await host.documents('volunteer-inquiry').create({
      data: {
        name: 'A resident',
        email: 'resident@city.example',
        consentOn: '2026-11-24',
        languages: ['en', 'ja'],
        associations: [ids.association],
      },
    });
    expect([inquiry.retainUntil, inquiry.state]).toEqual(['2029-11-24', 'received']);
  });

  it('refuses an inquiry nobody could answer', async () => {
    await expect(
      host.documents('volunteer-inquiry').create({
        data: { name: 'A resident', email: 'at home', consentOn: '2026-11-24' },
      }),
    ).rejects.toThrow('email is at home. Expected an e-mail address');
  });

  it('takes an idea and links it to the goal it became', async () => {
    const goal = await host.documents('goal').findFirst({});
    const idea = await host.documents('resident-idea').create({
      data: {
        title: 'A bell concert',
        text: 'Let both cities ring.',
        linkedGoal: goal?.documentId,
        state: 'adopted',
      },
    });
    const stored = await host
      .documents('resident-idea')
      .findOne({ documentId: idea.documentId, populate: ['linkedGoal'] });
    expect(Object(stored?.linkedGoal).documentId).toBe(goal?.documentId);
  });
});
