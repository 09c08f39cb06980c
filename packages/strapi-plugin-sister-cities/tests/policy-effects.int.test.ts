import type { PolicyEffects } from '../shared/policy-page';
import { presetOf } from '../server/src/policy/presets';
import { resolvePolicy } from '../server/src/policy/resolve';

import { adminAs } from './support/admin';
import type { Answer } from './support/api';
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

const CENTURY = resolvePolicy(presetOf('portland'), {
  minimumFriendshipMonths: { value: 1200, source: 'City Code' },
});

const asked = (policy: unknown, api: Pick<Office, 'send'> = office): Promise<Answer> =>
  api.send('POST', '/sister-cities/policy/effects?locale=en', { policy });

const versionNow = async (): Promise<number> =>
  (await office.send('GET', '/sister-cities/policy')).body.data.version;

describe('rules that are not saved yet', () => {
  it('change nothing where they are the present ones', async () => {
    const { data } = (await asked(presetOf('portland'))).body;
    expect(data).toEqual({ relationships: 10, effects: [] });
  });

  it('tell that Lviv would not be long enough a friendship city, and are not saved', async () => {
    const version = await versionNow();
    const found: PolicyEffects = (await asked(CENTURY)).body.data;
    expect(found.effects).toMatchObject([
      {
        relationship: { type: 'relationship', title: 'Portland – Lviv' },
        transition: 'change_friendship_to_sister',
        isFree: false,
        checks: [
          {
            code: 'MIN_FRIENDSHIP_MONTHS',
            before: { ok: true, severity: 'block' },
            after: { ok: false, severity: 'block' },
          },
        ],
      },
    ]);
    expect(await versionNow()).toBe(version);
  });

  it('are refused like those that are saved, each problem at its rule', async () => {
    const wrong = {
      ...CENTURY,
      minimumFriendshipMonths: { ...CENTURY.minimumFriendshipMonths, value: 'long' },
    };
    const { status, body } = await asked(wrong);
    expect([status, body.error.details.errors.map(({ path }: { path: string[] }) => path)]).toEqual([
      400,
      [['minimumFriendshipMonths', 'value']],
    ]);
  });

  it('are looked at by those only who may change the rules see the relationships and what associations report', async () => {
    const [rules, relationships, finances] = ['policy.update', 'life.read', 'compliance.read'].map(
      (uid) => `plugin::sister-cities.${uid}`,
    );
    const status = async (name: string, permissions: (string | undefined)[]): Promise<number> => {
      const held = permissions.filter((each) => each !== undefined);
      return (await asked(CENTURY, await adminAs(host, name, held))).status;
    };
    expect(await status('Rules only', [rules])).toBe(403);
    expect(await status('Reader', [relationships])).toBe(403);
    // One amount after the other would tell the balance of an association to the cent.
    expect(await status('Both', [rules, relationships])).toBe(403);
    expect(await status('Director', [rules, relationships, finances])).toBe(200);
  });
});
