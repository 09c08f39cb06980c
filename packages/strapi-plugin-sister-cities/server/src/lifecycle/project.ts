import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { DEFINITIONS } from '../content-types';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { Values } from '../model/types';
import { prepareWrite } from '../model/validate';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

const RELATIONSHIP = uidOf('relationship');

const timeOf = (value: unknown): number =>
  value instanceof Date
    ? value.getTime()
    : new Date(typeof value === 'number' ? value : String(value)).getTime();

/**
 * Strapi takes a draft for edited when it is younger than what is published. A transition touches both, so an edited
 * draft stays a moment younger, and any other stays as old.
 */
const touched = (row: Row, rows: readonly Row[], now: number): Date => {
  const published = rows.find(({ isPublished, locale }) => isPublished && locale === row.locale);
  const isEdited =
    !row.isPublished && published !== undefined && timeOf(row.updatedAt) > timeOf(published.updatedAt);
  return new Date(isEdited ? now + 1 : now);
};

/** Tells the host what changed, as Strapi does after a write, so that its webhooks reach the sites. */
const announce = (strapi: Core.Strapi, row: Row): void => {
  void strapi.db.transaction(({ onCommit }: { onCommit: (work: () => Promise<void>) => void }) => {
    onCommit(async () => {
      const schema = strapi.getModel(RELATIONSHIP);
      const stored = await tableOf(strapi, RELATIONSHIP).findOne({ where: { id: row.id } });
      if (!stored) return;
      const entry: unknown = await strapi.contentAPI.sanitize.output({ ...stored }, schema);
      const event = row.isPublished ? 'entry.publish' : 'entry.update';
      await strapi.eventHub.emit(event, { model: schema.modelName, uid: RELATIONSHIP, entry });
    });
  });
};

/** What each row of a relationship gets, given the row as it is. Structured values are given as JSON text. */
export type ColumnsOf = (row: Row) => Values;

/**
 * Writes what a transition decides onto every row of a relationship: its draft, its published version, each language.
 * It writes these columns and no others, so that nothing that an editor has not published becomes public with it.
 * Call it in the transaction of the transition.
 */
export const projectOnto = async (
  strapi: Core.Strapi,
  clock: Clock,
  documentId: string,
  { today, columnsOf }: { today: string; columnsOf: ColumnsOf },
): Promise<void> => {
  const table = tableOf(strapi, RELATIONSHIP);
  const rows = await rowsOf(strapi, DEFINITIONS.relationship, documentId, []);
  const now = clock().getTime();
  for (const row of rows) {
    const { data, problems } = prepareWrite(DEFINITIONS.relationship, columnsOf(row), { today });
    refuseIfAny(problems);
    const columns = Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        Array.isArray(value) ? JSON.stringify(value) : value,
      ]),
    );
    await table.writeColumns(row.id, { ...columns, updatedAt: touched(row, rows, now) });
    announce(strapi, row);
  }
};
