import type { PartialDate } from '../../../shared/partial-date';
import { isDay } from '../../../shared/partial-date';
import { valueOf } from '../../../shared/policy';
import type { Policy } from '../../../shared/policy';
import { languageOf, sentence } from '../messages/format';
import type { Fillings } from '../messages/format';

import { REMINDER_MESSAGES } from './messages';
import type { ReminderSentence } from './messages';
import type { Reminder } from './plan';

/** Who is reminded: the contact of the association, and the director who waits for the report. */
export const RECIPIENT_ROLES = ['association', 'director'] as const;

export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** A mail without an address: its subject and its text. */
export interface MailText {
  subject: string;
  text: string;
}

export interface MailContext {
  role: RecipientRole;
  /** BCP 47, the language of the program. */
  locale: string;
  policy: Policy;
  /** Whether an address of the association is on file; the director is told when there is none. */
  isAssociationReachable: boolean;
}

/** A whole day as people of that language write it; a year or a month stays as it is. */
const written = (date: PartialDate, locale: string): string =>
  isDay(date)
    ? new Intl.DateTimeFormat(languageOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      )
    : date;

/** A name must not end the line that it stands in: in a subject, the next line would be a header of its own. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const roleLine = (context: MailContext): ReminderSentence => {
  if (context.role === 'association') return 'alreadySent';
  return context.isAssociationReachable ? 'associationReminded' : 'associationUnreachable';
};

/** What the mail says, in order. No amounts and no notes: mail is read by more people than it is sent to. */
const linesOf = (reminder: Reminder, context: MailContext): ReminderSentence[] => [
  reminder.kind === 'overdue' ? 'overdue' : 'due',
  reminder.lastReportUntil === null ? 'periodFirst' : 'periodAfter',
  ...(valueOf(context.policy, 'minimumBalance') === undefined ? [] : ['content' as const]),
  valueOf(context.policy, 'reportRecipient') === undefined ? 'recipientUnknown' : 'recipient',
  roleLine(context),
];

/**
 * The words of a reminder in the language of the program, English where the plugin does not speak it: the association,
 * the period, the day, what the report gives, and to whom it goes (P24, P25).
 */
export const mailOf = (reminder: Reminder, context: MailContext): MailText => {
  const { locale, policy } = context;
  const values: Fillings = {
    association: onOneLine(reminder.association),
    dueOn: written(reminder.dueOn, locale),
    days: reminder.daysUntilDue,
    lastReportUntil: written(reminder.lastReportUntil ?? '', locale),
    recipient: onOneLine(valueOf(policy, 'reportRecipient') ?? ''),
  };
  const say = (id: ReminderSentence): string => sentence(REMINDER_MESSAGES, locale, id, values);
  return {
    subject: say(reminder.kind === 'overdue' ? 'subjectOverdue' : 'subjectDue'),
    text: linesOf(reminder, context).map(say).join('\n\n'),
  };
};
