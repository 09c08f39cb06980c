import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { uidOf } from '../../../shared/names';
import type { ContentTypeDefinition } from '../model/types';
import { tableOf } from '../strapi/table';

type Transaction = Parameters<
  ReturnType<ReturnType<Core.Strapi['db']['getConnection']>['select']>['transacting']
>[0];

const exists = async (
  strapi: Core.Strapi,
  { name }: ContentTypeDefinition,
  documentId: string,
): Promise<boolean> =>
  (await tableOf(strapi, uidOf(name)).findMany({ where: { documentId }, select: ['id'], limit: 1 })).length >
  0;

/**
 * Holds a document, also one that is gone, until the transaction ends.
 * Not a lock on rows: publishing deletes them and makes new ones, which whoever waited for the old ones would not see.
 * SQLite has one writer at a time.
 */
export const holdDocument = async (
  strapi: Core.Strapi,
  { name }: ContentTypeDefinition,
  documentId: string,
): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await strapi.db.connection
      .raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${uidOf(name)}:${documentId}`])
      .transacting(trx);
  });
};

/**
 * Lets one write to a document happen after the other, on all servers of one database. Without it Strapi tells its
 * listeners of an update whose record was deleted meanwhile, which ends the process. Call it inside the transaction.
 * @throws NotFoundError where the document is gone.
 */
export const oneWriterOf = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
): Promise<void> => {
  await holdDocument(strapi, definition, documentId);
  if (await exists(strapi, definition, documentId)) return;
  throw new errors.NotFoundError(
    `There is no such ${definition.displayName.toLowerCase()}: it was deleted, or it never was. Nothing was saved.`,
  );
};
