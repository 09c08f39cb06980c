import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Policy } from '../../../shared/policy';
import type { Clock } from '../clock';
import { withLease } from '../cluster/lease';
import type { Leased } from '../cluster/lease';
import { REPORTING_STANDINGS } from '../compliance/due';
import { complianceIn } from '../compliance/load';
import type { Day } from '../computed/calendar';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { defaultLocale } from '../query/locales';
import { warnOnce } from '../strapi/log-once';
import { tableOf } from '../strapi/table';

import { mailerOf } from './email';
import { unclearMails } from './ledger';
import { reminderFor } from './plan';
import type { Reminder } from './plan';
import { addressesOf } from './recipients';
import { sendReminder } from './send';
import type { Outcome } from './send';

/** Longer than the slowest mail server takes; after it, a node that says nothing counts as dead. */
const LEASE_SECONDS = 600;

/** How many mails of a run went out, failed, or had no address. */
export interface ReminderRun {
  sent: number;
  failed: number;
  skipped: number;
}

/** What every association is to be reminded of on a day of the program. */
const planned = async (
  strapi: Core.Strapi,
  question: { policy: Policy; locale: string; today: Day },
): Promise<Reminder[]> => {
  const where = { standing: { $in: REPORTING_STANDINGS } };
  const found = await complianceIn(strapi, { where, ...question });
  return found.flatMap(({ compliance, standing }) => reminderFor(compliance, standing, question.today) ?? []);
};

/** The association as the office has it: its draft. */
const associationOf = async (strapi: Core.Strapi, documentId: string): Promise<Values | null> => {
  const [draft] = await tableOf(strapi, uidOf('association')).findMany({
    where: { documentId, publishedAt: { $null: true } },
    orderBy: { id: 'asc' },
    limit: 1,
  });
  return draft ?? null;
};

const contactsOf = (strapi: Core.Strapi, documentId: string): Promise<Values[]> =>
  tableOf(strapi, uidOf('association-contact')).findMany({
    where: { association: { documentId } },
    orderBy: { id: 'asc' },
  });

const programIn = async (strapi: Core.Strapi, locale: string): Promise<Values | null> => {
  const table = tableOf(strapi, uidOf('program'));
  return (await table.findOne({ where: { locale } })) ?? table.findOne({ where: {} });
};

const tellUnclear = async (strapi: Core.Strapi, clock: Clock): Promise<void> => {
  const before = new Date(clock().getTime() - LEASE_SECONDS * 1000);
  for (const key of await unclearMails(strapi, before))
    strapi.log.warn(
      `Reminder ${key}: a node stopped while it was sending it. It may or may not have arrived, and is not sent again. Expected somebody to ask the recipient: the parts of the name are the association, the day the report is due, the kind and the recipient.`,
    );
};

const countOf = (outcomes: readonly Outcome[], outcome: Outcome): number =>
  outcomes.filter((each) => each === outcome).length;

const remind = async (strapi: Core.Strapi, clock: Clock): Promise<ReminderRun> => {
  await tellUnclear(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  const locale = (await defaultLocale(strapi)) ?? 'en';
  const reminders = await planned(strapi, { policy, locale, today: await programDay(strapi, clock) });
  const send = mailerOf(strapi);
  if (reminders.length > 0 && !send)
    warnOnce(
      strapi,
      'Reminders of reports are due, and this server sends no e-mail. Expected an e-mail provider with a sender of your own in config/plugins (email.config.provider and settings.defaultFrom): set it, and they go out within the hour.',
    );
  if (!send) return { sent: 0, failed: 0, skipped: 0 };
  const program = await programIn(strapi, locale);
  const outcomes: Outcome[] = [];
  for (const reminder of reminders) {
    const { associationDocumentId } = reminder;
    const association = await associationOf(strapi, associationDocumentId);
    const contacts = await contactsOf(strapi, associationDocumentId);
    const addresses = addressesOf({ association, contacts, program });
    outcomes.push(
      ...(await sendReminder(strapi, reminder, addresses, { send, clock, context: { locale, policy } })),
    );
  }
  return {
    sent: countOf(outcomes, 'sent'),
    failed: countOf(outcomes, 'failed'),
    skipped: countOf(outcomes, 'skipped'),
  };
};

/**
 * Sends what is due to be reminded of now, unless another node is doing so. Each mail goes out once, however often and
 * on however many nodes this runs; one that failed is tried again by later runs.
 */
export const runReminders = (strapi: Core.Strapi, clock: Clock): Promise<Leased<ReminderRun>> =>
  withLease(strapi, clock, 'reminders', LEASE_SECONDS, () => remind(strapi, clock));
