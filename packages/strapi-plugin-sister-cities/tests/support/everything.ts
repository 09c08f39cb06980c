import { createHash } from 'node:crypto';

import { definitions } from '../../server/src/content-types';
import { KEY_TABLE } from '../../server/src/keys/key-table';
import { policyTableModel } from '../../server/src/policy/store';
import { REMINDER_TABLE } from '../../server/src/reminders/ledger';
import { RETENTION_TABLE } from '../../server/src/retention/purge';
import { uidOf } from '../../shared/names';

import type { Host } from './strapi';

const PLAIN_TABLES = [policyTableModel.uid, REMINDER_TABLE, RETENTION_TABLE, KEY_TABLE];

type Values = Record<string, unknown>;

/** Ids of rows differ from database to database; documents, and what they are tied to, do not. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain).sort();
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if ('documentId' in value) return value.documentId;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
};

const contentOfRow = (row: Values): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, plain(value)])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  );

const hashOf = (rows: readonly string[]): string =>
  createHash('sha256')
    .update([...rows].sort().join('\n'))
    .digest('hex');

/** Everything the office has, by type and table: how many rows, and one hash over what is in them. */
export const contentOf = async ({ strapi }: Host): Promise<Record<string, string>> => {
  const content: Record<string, string> = {};
  for (const { name, attributes } of definitions) {
    const relations = Object.entries(attributes).filter(([, { relation }]) => relation !== undefined);
    const rows: Values[] = await strapi.db.query(uidOf(name)).findMany({
      populate: Object.fromEntries(relations.map(([relation]) => [relation, true])),
    });
    content[name] = `${String(rows.length)} ${hashOf(rows.map(contentOfRow))}`;
  }
  for (const uid of PLAIN_TABLES) {
    const rows: Values[] = await strapi.db.query(uid).findMany({});
    content[uid] = `${String(rows.length)} ${hashOf(rows.map(contentOfRow))}`;
  }
  return content;
};

/** What content types do not hold: rules that were saved, a mail that was sent, a purge that is on record. */
export const fillTables = async ({ strapi }: Host, word: string): Promise<void> => {
  const at = '2026-11-20T03:40:00.000Z';
  await strapi.db.query(policyTableModel.uid).create({
    data: { version: 1, preset: 'portland', policy: {}, actor: word, savedOn: at },
  });
  await strapi.db
    .query(REMINDER_TABLE)
    .create({ data: { key: `${word}:2026-12-31:overdue:director`, state: 'sent', attempts: 1, at } });
  await strapi.db.query(RETENTION_TABLE).create({
    data: {
      ranAt: at,
      type: 'volunteer-inquiry',
      retentionClass: 'temporary',
      deleted: 3,
      cutOff: '2026-11-20',
    },
  });
};

/** Portland with all that a backup has to hold: its content, somebody who wrote in, and what is in plain tables. */
export const fillOffice = async (host: Host): Promise<void> => {
  await host.importCity('portland');
  await host.documents('volunteer-inquiry').create({
    data: { name: 'Ana', email: 'ana@city.example', consentOn: '2026-11-24', state: 'received' },
  });
  await fillTables(host, 'of Portland');
};
