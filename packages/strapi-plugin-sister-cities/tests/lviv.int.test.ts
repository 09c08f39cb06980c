import { uidOf } from '../shared/names';

import { startOffice } from './support/office';
import type { Office } from './support/office';
import type { Host } from './support/strapi';

let host: Host;
let office: Office;

beforeAll(async () => {
  ({ host, office } = await startOffice('portland'));
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
    const reasons = Object.fromEntries(checks.map(({ code, reason }: Told) => [code, reason]));
    const noAssociation = 'No association is on file for Portland – Lviv.';
    expect(reasons).toMatchObject({
      BALANCE_MINIMUM: noAssociation,
      REPORTS_CURRENT: `${noAssociation} No financial report of its association is on file; the first was due on December 31, 2023.`,
      ACTIVITY_REGULAR: expect.stringMatching(
        /^No meeting or event from [A-Z][a-z]+ \d{1,2}, \d{4} to [A-Z][a-z]+ \d{1,2}, \d{4} is on file; at least 4 are required\.$/,
      ),
    });
  });
});
