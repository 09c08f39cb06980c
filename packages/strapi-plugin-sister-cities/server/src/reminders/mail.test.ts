import type { Policy } from '../../../shared/policy';
import { LANGUAGES } from '../messages/format';

import { mailOf } from './mail';
import type { MailContext } from './mail';
import { REMINDER_MESSAGES } from './messages';
import type { Reminder } from './plan';

const BEFORE: Reminder = {
  kind: 'in_30_days',
  associationDocumentId: 'psscalpha',
  association: 'Portland-Sapporo Sister City Association',
  dueOn: '2026-06-30',
  daysUntilDue: 30,
  lastReportUntil: '2025-06-30',
};

const OVERDUE: Reminder = { ...BEFORE, kind: 'overdue', daysUntilDue: -31 };

const rule = { severity: 'block' as const, enabled: true, source: 'P24, P25', isAssumption: false };

const PORTLAND: Policy = {
  minimumBalance: { ...rule, value: '10000.00 USD' },
  reportRecipient: { ...rule, value: 'International Relations Director' },
};

const CONTEXT: MailContext = {
  role: 'association',
  locale: 'en',
  policy: PORTLAND,
  isAssociationReachable: true,
};

describe('a reminder in English', () => {
  it('tells what is due, when, what it gives and to whom it goes', () => {
    expect(mailOf(BEFORE, CONTEXT)).toEqual({
      subject: 'Portland-Sapporo Sister City Association: report due on June 30, 2026',
      text: [
        'The next report of Portland-Sapporo Sister City Association is due on June 30, 2026, in 30 days.',
        'It covers the time after June 30, 2025, the end of the last report.',
        'The report gives the balance at the end of its period and the lowest balance within it.',
        'Please send it to: International Relations Director.',
        'If it is on its way already, nothing else is needed.',
      ].join('\n\n'),
    });
  });

  it('tells that a report is overdue', () => {
    const { subject, text } = mailOf(OVERDUE, CONTEXT);
    expect(subject).toBe('Portland-Sapporo Sister City Association: report overdue since June 30, 2026');
    expect(text).toContain(
      'The report of Portland-Sapporo Sister City Association that was due on June 30, 2026 is not on file.',
    );
  });

  it.each([
    [0, 'which is today'],
    [1, 'which is tomorrow'],
    [2, 'in 2 days'],
  ])('says of %i days: %s', (daysUntilDue, words) => {
    expect(mailOf({ ...BEFORE, kind: 'in_7_days', daysUntilDue }, CONTEXT).text).toContain(words);
  });

  it.each([
    ['2025', 'after 2025,'],
    ['2025-06', 'after 2025-06,'],
  ])('keeps a period that ends in %s as exact as it is known', (lastReportUntil, words) => {
    expect(mailOf({ ...BEFORE, lastReportUntil }, CONTEXT).text).toContain(words);
  });

  it('says that no earlier report is on file', () => {
    const { text } = mailOf({ ...BEFORE, lastReportUntil: null }, CONTEXT);
    expect(text).toContain('No earlier report is on file.');
    expect(text).not.toContain('It covers');
  });

  it.each([
    [true, 'The contact of the association receives this reminder too.'],
    [false, 'No e-mail address of the association is on file, so nobody there has been reminded.'],
  ])('tells the director whether the association could be reached: %s', (isAssociationReachable, words) => {
    const { text } = mailOf(BEFORE, { ...CONTEXT, role: 'director', isAssociationReachable });
    expect(text.endsWith(words)).toBe(true);
    expect(text).not.toContain('nothing else is needed');
  });

  it('asks for no balance where the city has no rule on balances', () => {
    const { text } = mailOf(BEFORE, { ...CONTEXT, policy: {} });
    expect(text).not.toContain('balance');
    expect(text).toContain('Please send it to the city’s international relations office.');
  });

  it('never tells an amount', () => {
    expect(mailOf(OVERDUE, CONTEXT).text).not.toMatch(/10[,.]?000|USD/);
  });

  it('keeps a name with line breaks on one line, so that it adds no header to the mail', () => {
    const association = 'Portland\r\nBcc: everyone@city.example\u2028Association';
    expect(mailOf({ ...BEFORE, association }, CONTEXT).subject).toBe(
      'Portland Bcc: everyone@city.example Association: report due on June 30, 2026',
    );
  });

  it('keeps braces and tags in a name as they are', () => {
    const association = 'Friends of {Lviv} <b>&</b> ’t';
    expect(mailOf({ ...BEFORE, association }, CONTEXT).subject).toContain(association);
  });
});

describe('a reminder in the language of the program', () => {
  it.each([
    ['es', 'Portland-Sapporo Sister City Association: informe con vencimiento el 30 de junio de 2026'],
    ['es-MX', 'Portland-Sapporo Sister City Association: informe con vencimiento el 30 de junio de 2026'],
    ['ja', 'Portland-Sapporo Sister City Association：報告書の提出期限は2026年6月30日です'],
    ['uk', 'Portland-Sapporo Sister City Association: звіт потрібно подати до 30 червня 2026 р.'],
    ['fr', 'Portland-Sapporo Sister City Association: report due on June 30, 2026'],
  ])('in %s has the subject %s', (locale, subject) => {
    expect(mailOf(BEFORE, { ...CONTEXT, locale }).subject).toBe(subject);
  });

  it.each([
    ['uk', 1, 'тобто завтра'],
    ['uk', 2, 'через 2 дні'],
    ['uk', 5, 'через 5 днів'],
    ['uk', 21, 'через 21 день'],
    ['es', 7, 'dentro de 7 días'],
    ['ja', 7, '7日後'],
  ])('in %s counts %i days as: %s', (locale, daysUntilDue, words) => {
    expect(mailOf({ ...BEFORE, daysUntilDue }, { ...CONTEXT, locale }).text).toContain(words);
  });

  it.each(LANGUAGES)('has every sentence in %s, and leaves no place in it empty', (locale) => {
    for (const text of Object.values(REMINDER_MESSAGES[locale])) expect(text.trim()).not.toBe('');
    for (const role of ['association', 'director'] as const) {
      for (const policy of [PORTLAND, {}]) {
        for (const reminder of [BEFORE, OVERDUE, { ...BEFORE, lastReportUntil: null }]) {
          const mail = mailOf(reminder, { ...CONTEXT, locale, role, policy });
          expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined|null|NaN/);
        }
      }
    }
  });
});
