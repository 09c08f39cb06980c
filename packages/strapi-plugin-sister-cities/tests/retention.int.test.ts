import { TYPE_NAMES, uidOf } from '../shared/names';
import { KEY_TABLE } from '../server/src/keys/key-table';
import { presetOf } from '../server/src/policy/presets';
import { retentionTableModel } from '../server/src/retention/purge';
import { schedule } from '../server/src/scheduled';

import { logLinesOf } from './support/log-lines';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;

beforeAll(async () => {
  host = await startHost();
  await host.importCity('portland');
});

afterAll(async () => {
  await host.stop();
});

const inquiry = (name: string, retainUntil?: string): Promise<{ documentId: string }> =>
  host.documents('volunteer-inquiry').create({
    data: { name, email: `${name}@zq.example`, consentOn: '2030-01-15', retainUntil },
  });

const run = (instant: string): Promise<unknown> =>
  host.strapi
    .plugin('sister-cities')
    .service('retention')
    .run(() => new Date(instant));

const names = async (): Promise<unknown[]> =>
  (await host.documents('volunteer-inquiry').findMany({ sort: 'name', limit: 1000 })).map(({ name }) => name);

const runs = (): Promise<Record<string, unknown>[]> =>
  host.strapi.db.query(retentionTableModel.uid).findMany({ orderBy: { id: 'asc' } });

const everythingElse = async (): Promise<[string, number][]> =>
  Promise.all(
    TYPE_NAMES.filter((type) => type !== 'volunteer-inquiry').map(async (type): Promise<[string, number]> => [
      type,
      await host.strapi.db.query(uidOf(type)).count(),
    ]),
  );

describe('the purge', () => {
  it('deletes what was to be kept until a day before the program’s today, and nothing else', async () => {
    for (const [name, until] of [
      ['zq-before', '2033-01-14'],
      ['zq-the-day', '2033-01-15'],
      ['zq-after', '2033-01-16'],
    ] as const)
      await inquiry(name, until);
    const before = await everythingElse();
    const log = logLinesOf(host.strapi, 'info');
    // In Portland it is still 14 January, so the record of that day is kept.
    expect(await run('2033-01-15T07:59:59Z')).toEqual({
      held: true,
      result: { deleted: 0, cutOff: '2033-01-14' },
    });
    expect(await names()).toEqual(['zq-after', 'zq-before', 'zq-the-day']);
    expect(await run('2033-01-15T08:00:00Z')).toEqual({
      held: true,
      result: { deleted: 1, cutOff: '2033-01-15' },
    });
    log.end();
    expect(await names()).toEqual(['zq-after', 'zq-the-day']);
    expect(await everythingElse()).toEqual(before);
    expect(log.lines().filter((line) => line.startsWith('Retention'))).toEqual([
      'Retention: 1 of type volunteer-inquiry deleted, to be kept until a day before 2033-01-15.',
    ]);
    expect(log.lines().join('\n')).not.toContain('zq-');
  });

  it('puts on record how many went, and nothing of whom', async () => {
    const [entry, ...others] = await runs();
    expect(others).toEqual([]);
    expect({ ...entry, id: 0, ranAt: new Date(String(entry?.ranAt)).toISOString() }).toEqual({
      id: 0,
      ranAt: '2033-01-15T08:00:00.000Z',
      type: 'volunteer-inquiry',
      retentionClass: 'temporary',
      deleted: 1,
      cutOff: '2033-01-15',
      cause: null,
    });
  });

  it('takes as many batches as there are, with one entry for the run', async () => {
    for (let number = 1; number <= 205; number += 1) await inquiry(`zq-${String(number)}`, '2033-02-01');
    const keysOfInquiries = (): Promise<number> =>
      host.strapi.db.query(KEY_TABLE).count({ where: { owner: { $startsWith: 'volunteer-inquiry:' } } });
    expect(await run('2033-02-02T12:00:00Z')).toEqual({
      held: true,
      result: { deleted: 207, cutOff: '2033-02-02' },
    });
    expect(await names()).toEqual([]);
    expect(await keysOfInquiries()).toBe(0);
    expect((await runs()).map(({ deleted }) => deleted)).toEqual([1, 207]);
    await run('2033-02-03T12:00:00Z');
    expect(await runs()).toHaveLength(2);
  });

  it.each([
    ['Asia/Tokyo', '2034-06-01'],
    ['America/Los_Angeles', '2034-05-31'],
    ['Pacific/Kiritimati', '2034-06-01'],
  ])('at one instant goes by the day of a program in %s, %s', async (timeZone, cutOff) => {
    const home = await host.documents('city').findFirst({ filters: { isHome: true } });
    await host.documents('city').update({ documentId: String(home?.documentId), data: { timeZone } });
    expect(await run('2034-06-01T06:30:00Z')).toEqual({ held: true, result: { deleted: 0, cutOff } });
  });
});

describe('the person who sent an idea', () => {
  it('is taken out of it after the day, and the idea stays', async () => {
    const idea = (title: string, consentOn: string) =>
      host.documents('resident-idea').create({
        data: {
          title,
          text: 'A market of both cities.',
          submitterName: 'Zq',
          submitterEmail: 'zq@zq.example',
          receipt: '0000-0000-0000-0000',
          consentOn,
        },
      });
    const [old, young] = [await idea('old', '2032-01-01'), await idea('young', '2032-01-03')];
    await run('2035-01-02T12:00:00Z');
    const stored = async ({ documentId }: { documentId: string }) => {
      const found = await host.documents('resident-idea').findOne({ documentId });
      return [found?.title, found?.text, found?.submitterName, found?.submitterEmail, found?.receipt];
    };
    expect(await stored(old)).toEqual(['old', 'A market of both cities.', null, null, null]);
    expect(await stored(young)).toEqual([
      'young',
      'A market of both cities.',
      'Zq',
      'zq@zq.example',
      '0000-0000-0000-0000',
    ]);
    const last = (await runs()).at(-1);
    expect([last?.type, last?.retentionClass, last?.deleted]).toEqual(['resident-idea', 'administrative', 1]);
    const before = (await runs()).length;
    await run('2035-01-02T12:00:00Z');
    expect(await runs()).toHaveLength(before);
  });
});

describe('an inquiry whose day nobody gave', () => {
  const until = async (name: string): Promise<unknown> => {
    const { documentId } = await inquiry(name);
    return (await host.documents('volunteer-inquiry').findOne({ documentId }))?.retainUntil;
  };

  it('is kept three years where no policy says', async () => {
    expect(await until('first')).toBe('2033-01-15');
  });

  it('is kept as long as the policy says', async () => {
    const { volunteerRetentionMonths: rule } = presetOf('portland');
    await host.strapi.db.query('plugin::sister-cities.policy-version').create({
      data: {
        version: 1,
        preset: 'portland',
        policy: { volunteerRetentionMonths: { ...rule, value: 13 } },
        actor: 'test',
        savedOn: '2026-11-24T00:00:00.000Z',
      },
    });
    expect(await until('second')).toBe('2031-02-15');
  });
});

describe('the scheduled tasks', () => {
  const own = (): { name: string | null; options: unknown }[] =>
    host.strapi.cron.jobs
      .map(({ name, options }) => ({ name, options }))
      .filter(({ name }) => name?.startsWith('sister-cities.') === true);

  it('are the reminders and what was counted, hourly, and the retention, nightly in the zone of the program', async () => {
    expect(own()).toEqual([
      { name: 'sister-cities.reminders', options: { rule: '17 * * * *' } },
      { name: 'sister-cities.retention', options: { rule: '40 3 * * *', tz: 'UTC' } },
      { name: 'sister-cities.submissions', options: { rule: '7 * * * *' } },
    ]);
    host = await host.restart();
    expect(own()[1]).toEqual({
      name: 'sister-cities.retention',
      options: { rule: '40 3 * * *', tz: 'Pacific/Kiritimati' },
    });
  });

  it('are not there where the host has turned them off', async () => {
    const before = own();
    host.strapi.config.set('plugin::sister-cities.scheduledTasks', false);
    await schedule(host.strapi, () => new Date());
    expect(own()).toEqual(before);
    host.strapi.config.set('plugin::sister-cities.scheduledTasks', true);
  });

  it('that fail are told in the log and never take the server down', async () => {
    const log = logLinesOf(host.strapi, 'error');
    await schedule(host.strapi, () => {
      throw new Error('no clock');
    });
    for (const { job } of host.strapi.cron.jobs.slice(-3)) await job.invoke();
    log.end();
    expect(log.lines()).toEqual([
      'The scheduled task sister-cities.reminders failed and is tried again at its next time.',
      'The scheduled task sister-cities.retention failed and is tried again at its next time.',
      'The scheduled task sister-cities.submissions failed and is tried again at its next time.',
    ]);
  });
});
