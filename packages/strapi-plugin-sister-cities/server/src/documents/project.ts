import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { TypeUid } from '../../../shared/names';
import type { Clock } from '../clock';
import type { ContentTypeDefinition, Values } from '../model/types';
import { prepareWrite } from '../model/validate';
import { refuseIfAny } from '../problems-error';
import { instantIn, tableOf } from '../strapi/table';

import { rowsOf } from './rows';
import type { Row } from './rows';

/**
 * Strapi takes a draft for edited when it is younger than what is published. A decision touches both, so an edited
 * draft stays a moment younger, and any other stays as old.
 */
const touched = (row: Row, rows: readonly Row[], now: number): Date => {
  const published = rows.find(({ isPublished, locale }) => isPublished && locale === row.locale);
  const isEdited =
    !row.isPublished &&
    published !== undefined &&
    instantIn(row, 'updatedAt') > instantIn(published, 'updatedAt');
  return new Date(isEdited ? now + 1 : now);
};

/** Tells the host what changed, as Strapi does after a write, so that its webhooks reach the sites. */
const announce = (strapi: Core.Strapi, uid: TypeUid, row: Row): void => {
  void strapi.db.transaction(({ onCommit }: { onCommit: (work: () => Promise<void>) => void }) => {
    onCommit(async () => {
      const schema = strapi.getModel(uid);
      const stored = await tableOf(strapi, uid).findOne({ where: { id: row.id } });
      if (!stored) return;
      const entry: unknown = await strapi.contentAPI.sanitize.output({ ...stored }, schema);
      const event = row.isPublished ? 'entry.publish' : 'entry.update';
      await strapi.eventHub.emit(event, { model: schema.modelName, uid, entry });
    });
  });
};

/** What each row of a document gets, given the row as it is. */
export type ColumnsOf = (row: Row) => Values;

/** A change that goes past drafts: of which document, on which day, and what it writes. */
export interface Projection {
  documentId: string;
  /** The day it is for the program, `YYYY-MM-DD`. */
  today: string;
  columnsOf: ColumnsOf;
}

/**
 * Writes what the office decided onto every row of a document: its draft, its published version, each language. It writes
 * these columns and no others, so that nothing that an editor has not published becomes public with it. Call it in the
 * transaction of the decision.
 */
export const projectOnto = async (
  strapi: Core.Strapi,
  clock: Clock,
  definition: ContentTypeDefinition,
  { documentId, today, columnsOf }: Projection,
): Promise<void> => {
  const uid = uidOf(definition.name);
  const rows = await rowsOf(strapi, definition, documentId, []);
  const now = clock().getTime();
  for (const row of rows) {
    const { data, problems } = prepareWrite(definition, columnsOf(row), { today });
    refuseIfAny(problems);
    const columns = Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        Array.isArray(value) ? JSON.stringify(value) : value,
      ]),
    );
    await tableOf(strapi, uid).writeColumns(row.id, { ...columns, updatedAt: touched(row, rows, now) });
    announce(strapi, uid, row);
  }
};
