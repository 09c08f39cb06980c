import { reminderTableModel } from '../server/src/reminders/ledger';

import { adminAs } from './support/admin';
import { logLinesOf } from './support/log-lines';
import type { LogLines } from './support/log-lines';
import { mailServerOf } from './support/mails';
import type { MailServer, SentMail } from './support/mails';
import { dayAround, reportingProgram } from './support/reporting';
import type { ReportingProgram } from './support/reporting';
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

const logged = (level: 'warn' | 'error'): LogLines => logLinesOf(host.strapi, level);

const SECRETS = /zq-|@|Treasurer|Director of/;

const brief = ({ to, subject }: SentMail): string => `${to} ${subject}`;

describe('an association whose report is due on 2035-06-30, with 30 days of grace', () => {
  it('is reminded 30 and 7 days before and once it is overdue, and so is the director, each once', async () => {
    const association = await program.association('Portland-Sapporo Sister City Association');
    const days: [number, string[]][] = [];
    for (let day = -40; day <= 40; day += 1) {
      const before = server.sent.length;
      await run(dayAround(day));
      const mails = server.sent.slice(before).map(brief);
      if (mails.length > 0) days.push([day, mails]);
    }
    const due = 'Portland-Sapporo Sister City Association: report due on June 30, 2035';
    const overdue = 'Portland-Sapporo Sister City Association: report overdue since June 30, 2035';
    expect(days).toEqual([
      [-30, [`${association.email} ${due}`, `director@zq-city.example ${due}`]],
      [-7, [`${association.email} ${due}`, `director@zq-city.example ${due}`]],
      [31, [`${association.email} ${overdue}`, `director@zq-city.example ${overdue}`]],
    ]);
    expect(server.sent[0]?.text).toContain('Please send it to: International Relations Director.');
    expect(server.sent.map(({ text }) => text).join('')).not.toMatch(/zq-note|USD/);
    await association.remove();
  });

  it('is reminded later when the server was off on the very day', async () => {
    const association = await program.association('Portland-Lviv Sister City Association');
    const before = server.sent.length;
    await run(dayAround(-19));
    await run(dayAround(-2));
    await run(dayAround(200));
    expect(server.sent.slice(before).map(({ to }) => to)).toEqual([
      association.email,
      'director@zq-city.example',
      association.email,
      'director@zq-city.example',
      association.email,
      'director@zq-city.example',
    ]);
    await association.remove();
  });

  it('is not reminded any more once its report has arrived, but of the next one', async () => {
    const association = await program.association('Portland-Bologna Sister City Association');
    await host.documents('association-report').create({
      data: {
        association: association.documentId,
        kind: 'annual',
        periodStart: '2025-07-01',
        periodEnd: '2035-06-30',
        submittedOn: '2035-07-01',
      },
    });
    const before = server.sent.length;
    await run(dayAround(1));
    await run(dayAround(100));
    expect(server.sent.slice(before)).toEqual([]);
    await run(new Date('2045-06-01T20:00:00Z'));
    expect(server.sent.slice(before).map(({ subject }) => subject)).toEqual([
      'Portland-Bologna Sister City Association: report due on June 30, 2045',
      'Portland-Bologna Sister City Association: report due on June 30, 2045',
    ]);
    expect(server.sent.at(-1)?.text).toContain('It covers the time after June 30, 2035');
    await association.remove();
  });
});

describe('an association that somebody enters reports for', () => {
  it('is reminded by the address with which that person signs in', async () => {
    const association = await program.association('Portland-Guadalajara Sister City Association');
    await adminAs(host, 'Treasurer of zq');
    const { documentId } = await host.documents('association-contact').create({
      data: {
        name: 'zq-treasurer',
        email: 'treasurer-of-zq@city.example',
        association: association.documentId,
      },
    });
    const before = server.sent.length;
    await run(dayAround(-30));
    expect(server.sent.slice(before).map(({ to }) => to)).toEqual([
      'treasurer-of-zq@city.example',
      'director@zq-city.example',
    ]);
    await host.documents('association-contact').delete({ documentId });
    await association.remove();
  });
});

describe('what cannot be sent', () => {
  it('without an address of the association goes to the director alone, who is told', async () => {
    const association = await program.association('Portland-Ulsan Sister City Association', null);
    const warnings = logged('warn');
    const before = server.sent.length;
    await run(dayAround(-30, 10));
    await run(dayAround(-30, 20));
    expect(server.sent.slice(before).map(({ to }) => to)).toEqual(['director@zq-city.example']);
    expect(server.sent.at(-1)?.text).toContain('No e-mail address of the association is on file');
    expect(warnings.lines()).toEqual([
      `Reminder not sent: in_30_days to the contact of the association (association ${association.documentId}, report due 2035-06-30). Expected an “Association contact” of it, or an e-mail address under “Public contacts” or “Other officers and contacts” of the association: add one.`,
    ]);
    warnings.end();
    await association.remove();
  });

  it('is tried again on later ticks, five times at most, and logged without anybody’s name or address', async () => {
    const association = await program.association('Portland-Suzhou Sister City Association');
    const errors = logged('error');
    server.refuseWith(
      Object.assign(new Error(`550 no such user ${String(association.email)}`), { responseCode: 550 }),
    );
    for (let hour = 8; hour <= 15; hour += 1) await run(dayAround(-30, hour));
    server.refuseWith(null);
    await run(dayAround(-30, 20));
    expect(errors.lines()).toHaveLength(10);
    expect(errors.lines()[0]).toBe(
      `Reminder not sent, attempt 1 of 5: in_30_days to the contact of the association (association ${association.documentId}, report due 2035-06-30). The mail server answered with code 550. Expected it to take the mail: check the e-mail provider in config/plugins.`,
    );
    expect(errors.lines().join('\n')).not.toMatch(SECRETS);
    errors.end();
    const rows = (await ledger()).filter(({ key }) => String(key).startsWith(association.documentId));
    expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['failed', 5],
      ['failed', 5],
    ]);
    await association.remove();
  });

  it('once goes out on the next tick', async () => {
    const association = await program.association('Portland-Mutare Sister City Association');
    const errors = logged('error');
    server.refuseWith(new Error('connection lost'));
    await run(dayAround(-30, 10));
    server.refuseWith(null);
    errors.end();
    const before = server.sent.length;
    await run(dayAround(-30, 11));
    await run(dayAround(-30, 12));
    expect(server.sent.slice(before).map(({ to }) => to)).toEqual([
      association.email,
      'director@zq-city.example',
    ]);
    await association.remove();
  });

  it('for want of a mail server is not claimed, told once, and goes out when there is one', async () => {
    const association = await program.association('Portland-Kaohsiung Sister City Association');
    const configured: unknown = host.strapi.config.get('plugin::email');
    host.strapi.config.set('plugin::email', {
      provider: 'sendmail',
      settings: { defaultFrom: 'Strapi <no-reply@strapi.io>' },
    });
    const warnings = logged('warn');
    const [before, claimed] = [server.sent.length, (await ledger()).length];
    await run(dayAround(-30, 10));
    await run(dayAround(-30, 11));
    expect(warnings.lines()).toEqual([
      'Reminders of reports are due, and this server sends no e-mail. Expected an e-mail provider with a sender of your own in config/plugins (email.config.provider and settings.defaultFrom): set it, and they go out within the hour.',
    ]);
    warnings.end();
    expect([server.sent.length, (await ledger()).length]).toEqual([before, claimed]);
    host.strapi.config.set('plugin::email', configured);
    await run(dayAround(-30, 12));
    expect(server.sent).toHaveLength(before + 2);
    await association.remove();
  });
});
