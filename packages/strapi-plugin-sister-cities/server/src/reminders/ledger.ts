import type { Core } from '@strapi/strapi';

import { claimRow } from '../strapi/claim';
import { idOf, tableOf, textOf } from '../strapi/table';

import type { RecipientRole } from './mail';
import type { Reminder } from './plan';

/**
 * A plain table with a row for each mail of a reminder. The row is written before the mail is sent, and its unique key
 * makes one node send it: `sending` while a node is at it, then `sent` or `failed`; `unclear` when that node never
 * said what came of it.
 */
export const REMINDER_TABLE = 'plugin::sister-cities.reminder';

export const reminderTableModel = {
  uid: REMINDER_TABLE,
  singularName: 'sister_cities_reminder',
  tableName: 'sister_cities_reminders',
  indexes: [
    { name: 'sister_cities_reminders_key_unique', columns: ['key'], type: 'unique' as const },
    { name: 'sister_cities_reminders_state_index', columns: ['state'] },
  ],
  attributes: {
    id: { type: 'increments' as const },
    key: { type: 'string' as const, column: { notNullable: true } },
    state: { type: 'string' as const, column: { notNullable: true } },
    attempts: { type: 'integer' as const, column: { notNullable: true } },
    at: { type: 'datetime' as const, column: { notNullable: true } },
  },
};

/** How often a mail is tried; after that, people have to look at the mail server. */
export const MAX_ATTEMPTS = 5;

/** What makes a mail the same one: the association, the due date, the kind and who is reminded. */
export const keyOf = (
  { associationDocumentId, dueOn, kind }: Pick<Reminder, 'associationDocumentId' | 'dueOn' | 'kind'>,
  role: RecipientRole,
): string => [associationDocumentId, dueOn, kind, role].join(':');

const claimAgain = async (strapi: Core.Strapi, key: string, tried: number, at: Date): Promise<boolean> => {
  if (tried >= MAX_ATTEMPTS) return false;
  const { count } = await tableOf(strapi, REMINDER_TABLE).updateMany({
    where: { key, state: 'failed', attempts: tried },
    data: { state: 'sending', attempts: tried + 1, at },
  });
  return count === 1;
};

/**
 * Takes the one right to send a mail now. Tells which attempt it is, from 1, or `null` when the mail is somebody
 * else's, was sent, was tried often enough, or may have been sent. Not for use inside a transaction: the right has to
 * be on record before the mail goes.
 */
export const claimMail = async (strapi: Core.Strapi, key: string, at: Date): Promise<number | null> => {
  const row = await tableOf(strapi, REMINDER_TABLE).findOne({ where: { key } });
  if (!row) {
    const isMine = await claimRow(strapi, REMINDER_TABLE, { key, state: 'sending', attempts: 1, at });
    return isMine ? 1 : null;
  }
  const tried = Number(row.attempts);
  if (row.state !== 'failed') return null;
  return (await claimAgain(strapi, key, tried, at)) ? tried + 1 : null;
};

/** Writes down what came of a mail that was claimed. */
export const settleMail = async (
  strapi: Core.Strapi,
  key: string,
  state: 'sent' | 'failed',
  at: Date,
): Promise<void> => {
  await tableOf(strapi, REMINDER_TABLE).updateMany({ where: { key }, data: { state, at } });
};

/**
 * The keys of mails that were being sent before an instant and of which nothing was heard since. Each is told once:
 * they may have arrived, so nobody sends them again.
 */
export const unclearMails = async (strapi: Core.Strapi, before: Date): Promise<string[]> => {
  const table = tableOf(strapi, REMINDER_TABLE);
  const rows = await table.findMany({ where: { state: 'sending', at: { $lt: before } } });
  const keys: string[] = [];
  for (const row of rows) {
    const { count } = await table.updateMany({
      where: { id: idOf(row), state: 'sending' },
      data: { state: 'unclear' },
    });
    if (count === 1) keys.push(textOf(row, 'key'));
  }
  return keys;
};
