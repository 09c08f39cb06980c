import { readPolicyPage, updatePolicy } from '../server/src/policy/controller';
import { presetOf } from '../server/src/policy/presets';
import { resolvePolicy } from '../server/src/policy/resolve';
import { currentPolicy, policyHistory, savePolicy } from '../server/src/policy/store';

import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

jest.setTimeout(300_000);

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(async () => {
  await host.stop();
});

const CLOCK = (): Date => new Date('2026-11-24T09:00:00.000Z');

const PORTLAND = presetOf('portland');

const save = (version: number, minimumBalance: string): ReturnType<typeof savePolicy> =>
  savePolicy(host.strapi, {
    version,
    preset: 'portland',
    policy: resolvePolicy(PORTLAND, {
      minimumBalance: { value: minimumBalance, source: 'Ordinance 191234' },
    }),
    actor: 'Chido Dhliwayo',
    savedOn: CLOCK(),
  });

const put = (body: unknown): ReturnType<typeof updatePolicy> =>
  updatePolicy(host.strapi, CLOCK, { request: { body } });

const refusal = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('the rules of a city, saved', () => {
  it('are those of the configuration until somebody saves', async () => {
    expect(await currentPolicy(host.strapi)).toEqual({ version: 0, preset: 'blank', policy: {} });
    expect(await policyHistory(host.strapi)).toEqual([]);
  });

  it('apply from then on, and the earlier version stays', async () => {
    await save(0, '10000.00 USD');
    await save(1, '20000.00 USD');
    const { version, preset, policy } = await currentPolicy(host.strapi);
    expect([version, preset, policy.minimumBalance?.value]).toEqual([2, 'portland', '20000.00 USD']);
    const history = await policyHistory(host.strapi);
    expect(
      history.map((each) => [each.version, each.policy.minimumBalance?.value, each.actor, each.savedOn]),
    ).toEqual([
      [2, '20000.00 USD', 'Chido Dhliwayo', '2026-11-24T09:00:00.000Z'],
      [1, '10000.00 USD', 'Chido Dhliwayo', '2026-11-24T09:00:00.000Z'],
    ]);
  });

  it('are not overwritten by somebody who looked at an earlier version', async () => {
    expect(await refusal(save(1, '30000.00 USD'))).toMatchObject({
      name: 'ConflictError',
      message:
        'Somebody else has saved the policy since you opened it. Nothing of yours was saved. Load it again and make your changes to what is there now.',
    });
    expect((await currentPolicy(host.strapi)).policy.minimumBalance?.value).toBe('20000.00 USD');
  });

  it('by fifty administrators at once, are saved once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => save(2, `${String(index + 1)}.00 USD`)),
    );
    const refused = outcomes.flatMap((each) =>
      each.status === 'rejected' ? [String(each.reason.name)] : [],
    );
    expect(refused).toEqual(Array.from({ length: 49 }, () => 'ConflictError'));
    expect((await currentPolicy(host.strapi)).version).toBe(3);
  });

  it('are the same after a restart', async () => {
    const before = await currentPolicy(host.strapi);
    host = await host.restart();
    expect(await currentPolicy(host.strapi)).toEqual(before);
    expect((await policyHistory(host.strapi)).map(({ version }) => version)).toEqual([3, 2, 1]);
  });
});

describe('the settings page', () => {
  it('reads the rules beside every preset', async () => {
    const page = await readPolicyPage(host.strapi);
    expect(page.version).toBe(3);
    expect(Object.keys(page.presets)).toEqual(['blank', 'portland', 'salt-lake-city']);
    expect(page.presets.portland?.minimumBalance?.value).toBe('10000.00 USD');
    expect(page.presets['salt-lake-city']).not.toHaveProperty('minimumBalance');
  });

  it('saves the next version', async () => {
    const saved = await put({ version: 3, preset: 'salt-lake-city', policy: presetOf('salt-lake-city') });
    expect(saved).toMatchObject({ version: 4, preset: 'salt-lake-city', policy: presetOf('salt-lake-city') });
    const [newest] = await policyHistory(host.strapi);
    expect(newest).toMatchObject({ version: 4, actor: 'server', savedOn: '2026-11-24T09:00:00.000Z' });
  });

  it('is told every problem at its place, and nothing is saved', async () => {
    const policy = {
      ...PORTLAND,
      minimumBalance: { ...PORTLAND.minimumBalance, value: 'plenty', source: '' },
    };
    expect(await refusal(put({ version: 'last', preset: 'seattle', policy }))).toMatchObject({
      name: 'ValidationError',
      details: {
        errors: [
          { path: ['version'], message: 'version is last. Expected the version that you changed.' },
          {
            path: ['preset'],
            message: 'preset is seattle. Expected one of blank, portland, salt-lake-city.',
          },
          { path: ['minimumBalance', 'value'] },
          { path: ['minimumBalance', 'source'] },
        ],
      },
    });
    expect((await currentPolicy(host.strapi)).version).toBe(4);
  });

  it.each([[null], ['text'], [{}], [{ version: 4, preset: 'blank' }]])(
    'refuses what is no policy: %j',
    async (body) => {
      expect(await refusal(put(body))).toMatchObject({ name: 'ValidationError' });
    },
  );
});
