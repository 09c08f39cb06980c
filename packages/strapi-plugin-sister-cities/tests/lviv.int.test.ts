import { uidOf } from '../shared/names';

import { officeOf } from './support/office';
import type { Office } from './support/office';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
  office = await officeOf(host);
  await office.usePreset('portland');
});

afterAll(async () => {
  await host.stop();
});

interface Told {
  code: string;
  ok: boolean | 'unknown';
  reason: string;
}

describe('Lviv, as Portland has it on file', () => {
  it('passes its year as a friendship city, and is not eligible while reports and activities are missing', async () => {
    const lviv = await host.strapi.db
      .query(uidOf('relationship'))
      .findOne({ where: { slug: 'portland-lviv', publishedAt: null } });
    const life = await office.life(lviv.documentId);
    const { eligible, decisionRequired, checks } = life.transitions.find(
      (each: { transition: string }) => each.transition === 'change_friendship_to_sister',
    );
    expect([eligible, decisionRequired]).toEqual([false, true]);
    const told = Object.fromEntries(checks.map(({ code, ok }: Told) => [code, ok]));
    expect(told).toMatchObject({
      MIN_FRIENDSHIP_MONTHS: true,
      BALANCE_MINIMUM: 'unknown',
      REPORTS_CURRENT: 'unknown',
      ACTIVITY_REGULAR: 'unknown',
    });
    const reasons = checks.map(({ reason }: Told) => reason).join('\n');
    expect(reasons).toContain('Lviv');
  });
});
