import { withLease } from '../server/src/cluster/lease';
import type { Leased } from '../server/src/cluster/lease';
import { reminderTableModel } from '../server/src/reminders/ledger';

import { logLinesOf } from './support/log-lines';
import { mailServerOf } from './support/mails';
import type { MailServer } from './support/mails';
import { dayAround, reportingProgram } from './support/reporting';
import type { ReportingAssociation, ReportingProgram } from './support/reporting';
import { startSecondNode } from './support/second-node';
import type { SecondNode } from './support/second-node';
import { startHost } from './support/strapi';
import type { Host } from './support/strapi';

let host: Host;
let program: ReportingProgram;
let server: MailServer;

beforeAll(async () => {
  host = await startHost();
  server = mailServerOf(host.strapi);
  program = await reportingProgram(host);
});

afterAll(async () => {
  await host.stop();
});

const run = (at: Date): Promise<unknown> =>
  host.strapi
    .plugin('sister-cities')
    .service('reminders')
    .run(() => at);

const ledger = (): Promise<Record<string, unknown>[]> =>
  host.strapi.db.query(reminderTableModel.uid).findMany({ orderBy: { key: 'asc' } });

describe('work under a lease', () => {
  const at = (second: number): Date => new Date(Date.UTC(2035, 0, 1, 0, 0, second));
  const take = <Result>(second: number, work: () => Promise<Result>): Promise<Leased<Result>> =>
    withLease(host.strapi, () => at(second), 'test', 60, work);
  const quick = (): Promise<string> => Promise.resolve('done');
  /** Work that tells when it has begun, and lasts until it is told to end. */
  const slowWork = (): { work: () => Promise<void>; begun: Promise<void>; end: () => void } => {
    let [tell, end] = [(): void => undefined, (): void => undefined];
    const begun = new Promise<void>((done) => {
      tell = done;
    });
    const over = new Promise<void>((done) => {
      end = done;
    });
    const work = (): Promise<void> => {
      tell();
      return over;
    };
    return {
      work,
      begun,
      end: () => {
        end();
      },
    };
  };

  it('is done by one of twenty that ask at once, and by the next one once it is over', async () => {
    const slow = slowWork();
    const asked = Array.from({ length: 20 }, () => take(0, slow.work));
    let refused = 0;
    await new Promise<void>((done) => {
      for (const each of asked)
        void each.then(({ held }) => {
          if (!held) refused += 1;
          if (refused === 19) done();
        });
    });
    slow.end();
    expect((await Promise.all(asked)).filter(({ held }) => held)).toHaveLength(1);
    expect(await take(1, quick)).toEqual({ held: true, result: 'done' });
  });

  it.each([
    [59, { held: false }],
    [60, { held: true, result: 'done' }],
  ])('that is never over can be taken by another after 60 seconds: at %i s', async (second, expected) => {
    const slow = slowWork();
    const first = take(0, slow.work);
    await slow.begun;
    expect(await take(second, quick)).toEqual(expected);
    slow.end();
    await first;
  });

  it('that fails gives the lease back and the error on', async () => {
    await expect(take(0, () => Promise.reject(new Error('no mail server')))).rejects.toThrow(
      'no mail server',
    );
    expect(await take(0, quick)).toEqual({ held: true, result: 'done' });
  });

  it('that ran out gives back nothing that another holds by now', async () => {
    const slow = slowWork();
    const late = take(0, slow.work);
    await slow.begun;
    const inside = await take(60, async () => {
      slow.end();
      await late;
      return take(61, quick);
    });
    expect(inside).toEqual({ held: true, result: { held: false } });
  });
});

describe('two nodes on one database', () => {
  let node: SecondNode;
  const alsoRun = (at: Date): Promise<unknown> => node.call('reminders', 'run', [], at);

  beforeAll(async () => {
    node = await startSecondNode();
  });

  afterAll(async () => {
    await node.kill();
  });

  it('that tick together twenty times send each mail once, also when their clocks differ', async () => {
    const associations: ReportingAssociation[] = [];
    for (let number = 1; number <= 6; number += 1)
      associations.push(await program.association(`Friends of Sapporo ${String(number)}`));
    const before = server.sent.length;
    const days = [-31, -30, -29, -8, -7, -6, 0, 1, 30, 31];
    for (const day of days) {
      await Promise.all([run(dayAround(day, 10)), alsoRun(dayAround(day, 10))]);
      // Half an hour ahead, so that the lease of the one has run out for the other and both work at once.
      await Promise.all([run(dayAround(day, 12)), alsoRun(dayAround(day, 12.5))]);
    }
    const mails = [...server.sent.slice(before), ...(await node.mails())].map(
      ({ to, subject, text }) => `${to} ${subject} ${String(text.split('\n')[0])}`,
    );
    expect(mails).toHaveLength(associations.length * 2 * 3);
    expect(new Set(mails).size).toBe(mails.length);
    const rows = (await ledger()).filter(({ key }) =>
      associations.some(({ documentId }) => String(key).startsWith(documentId)),
    );
    expect(rows).toHaveLength(mails.length);
    expect(new Set(rows.map(({ state, attempts }) => `${String(state)} ${String(attempts)}`))).toEqual(
      new Set(['sent 1']),
    );
    for (const association of associations) await association.remove();
  });

  it('of which one dies while it sends: the other goes on, sends no mail twice and tells what is unclear', async () => {
    const association = await program.association('Portland-Guadalajara Sister City Association');
    await node.hang();
    const at = dayAround(-30, 10);
    const lost = alsoRun(at);
    lost.catch(() => undefined);
    await node.hanging();
    await node.kill();
    const before = server.sent.length;
    const warnings = logLinesOf(host.strapi, 'warn');
    expect(await run(at)).toEqual({ held: false });
    expect(await run(new Date(at.getTime() + 599_999))).toEqual({ held: false });
    expect(await run(new Date(at.getTime() + 600_000))).toEqual({
      held: true,
      result: { sent: 1, failed: 0, skipped: 0 },
    });
    await run(new Date(at.getTime() + 3_600_000));
    await run(new Date(at.getTime() + 7_200_000));
    expect(server.sent.slice(before).map(({ to }) => to)).toEqual(['director@zq-city.example']);
    expect(warnings.lines()).toEqual([
      `Reminder ${association.documentId}:2035-06-30:in_30_days:association: a node stopped while it was sending it. It may or may not have arrived, and is not sent again. Expected somebody to ask the recipient: the parts of the name are the association, the day the report is due, the kind and the recipient.`,
    ]);
    warnings.end();
    await association.remove();
  });
});
