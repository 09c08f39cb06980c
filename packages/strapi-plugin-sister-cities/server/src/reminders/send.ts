import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';
import { warnOnce } from '../strapi/log-once';

import type { SendMail } from './email';
import { claimMail, keyOf, MAX_ATTEMPTS, settleMail } from './ledger';
import { mailOf, RECIPIENT_ROLES } from './mail';
import type { MailContext, RecipientRole } from './mail';
import type { Reminder } from './plan';
import type { Addresses } from './recipients';

/** What became of one mail. `held`: it was sent before, or is another node's. */
export type Outcome = 'sent' | 'failed' | 'skipped' | 'held';

const WHO: Readonly<Record<RecipientRole, string>> = {
  association: 'the contact of the association',
  director: 'the director',
};

/** Names a mail in the log without anybody's name or address. */
const named = ({ kind, dueOn, associationDocumentId }: Reminder, role: RecipientRole): string =>
  `${kind} to ${WHO[role]} (association ${associationDocumentId}, report due ${dueOn})`;

const MISSING: Readonly<Record<RecipientRole, string>> = {
  association:
    'Expected an “Association contact” of it, or an e-mail address under “Public contacts” or “Other officers and contacts” of the association: add one.',
  director: 'Expected an e-mail address under “Public contacts” of the program: add one.',
};

/** A code such as ECONNREFUSED or 550. The words of a mail server may hold the address, so they are not logged. */
const codeOf = (error: unknown): string => {
  if (!isRecord(error)) return 'unknown';
  const code = error.responseCode ?? error.code;
  return /^\w{1,40}$/.test(String(code)) ? String(code) : 'unknown';
};

const deliver = async (
  strapi: Core.Strapi,
  clock: Clock,
  key: string,
  send: () => Promise<unknown>,
): Promise<{ outcome: Outcome; attempt: number; error?: unknown }> => {
  const attempt = await claimMail(strapi, key, clock());
  if (attempt === null) return { outcome: 'held', attempt: 0 };
  try {
    await send();
  } catch (error) {
    await settleMail(strapi, key, 'failed', clock());
    return { outcome: 'failed', attempt, error };
  }
  await settleMail(strapi, key, 'sent', clock());
  return { outcome: 'sent', attempt };
};

export interface Sending {
  send: SendMail;
  clock: Clock;
  context: Pick<MailContext, 'locale' | 'policy'>;
}

const sendTo = async (
  strapi: Core.Strapi,
  reminder: Reminder,
  role: RecipientRole,
  addresses: Addresses,
  { send, clock, context }: Sending,
): Promise<Outcome> => {
  const to = addresses[role];
  if (to === null) {
    warnOnce(strapi, `Reminder not sent: ${named(reminder, role)}. ${MISSING[role]}`);
    return 'skipped';
  }
  const mail = mailOf(reminder, { ...context, role, isAssociationReachable: addresses.association !== null });
  const { outcome, attempt, error } = await deliver(strapi, clock, keyOf(reminder, role), () =>
    send({ to, ...mail }),
  );
  if (outcome === 'failed')
    strapi.log.error(
      `Reminder not sent, attempt ${String(attempt)} of ${String(MAX_ATTEMPTS)}: ${named(reminder, role)}. The mail server answered with code ${codeOf(error)}. Expected it to take the mail: check the e-mail provider in config/plugins.`,
    );
  return outcome;
};

/** Sends a reminder to each whom it concerns and who has not got it; a mail that fails does not keep the other back. */
export const sendReminder = async (
  strapi: Core.Strapi,
  reminder: Reminder,
  addresses: Addresses,
  sending: Sending,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const role of RECIPIENT_ROLES) outcomes.push(await sendTo(strapi, reminder, role, addresses, sending));
  return outcomes;
};
