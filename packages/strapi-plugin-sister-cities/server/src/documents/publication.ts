import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import type { ContentTypeDefinition } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

import { rowsOf, toRow } from './rows';
import type { Row } from './rows';

const linked = (row: Row, relation: string): unknown[] => {
  const value = row[relation];
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
};

/**
 * A record that belongs to a relationship is public only while one of its relationships is. Strapi drops links to
 * unpublished targets when it publishes, so a published goal of an unpublished relationship would look like a goal
 * of the whole program; this keeps such a row from coming into being.
 */
export const refuseWithoutPublishedParent = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
): Promise<void> => {
  const relation = definition.publishedThrough;
  if (relation === undefined) return;
  const rows = await rowsOf(strapi, definition, documentId, [relation]);
  const belongsSomewhere = rows.some((row) => !row.isPublished && linked(row, relation).length > 0);
  if (!belongsSomewhere) return;
  const orphan = rows.find((row) => row.isPublished && linked(row, relation).length === 0);
  if (!orphan) return;
  const where = orphan.locale === null ? '' : ` in ${orphan.locale}`;
  refuseIfAny([
    {
      path: [relation],
      message: `${relation} is not published${where}. Expected a published relationship before a ${definition.displayName.toLowerCase()} of it: publish the relationship first.`,
      value: null,
    },
  ]);
};

interface Dependent {
  definition: ContentTypeDefinition;
  relation: string;
}

/** Types that are public only through the given type. */
const dependentsOf = (definition: ContentTypeDefinition): Dependent[] =>
  definitions.flatMap((each) => {
    const relation = each.publishedThrough;
    if (relation === undefined) return [];
    return each.attributes[relation]?.target === uidOf(definition.name)
      ? [{ definition: each, relation }]
      : [];
  });

const publishedLinkedTo = async (
  strapi: Core.Strapi,
  { definition, relation }: Dependent,
  documentId: string,
): Promise<Row[]> => {
  const rows = await tableOf(strapi, uidOf(definition.name)).findMany({
    where: { publishedAt: { $notNull: true }, [relation]: { documentId } },
    select: ['id', 'documentId', 'locale'],
  });
  return rows.map(toRow);
};

/**
 * Runs an action that takes published rows away, and unpublishes with them what was public only through them. Their
 * drafts stay, so nothing an editor wrote is lost.
 */
export const unpublishingDependents = async <Result>(
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  params: Record<string, unknown>,
  next: () => Promise<Result>,
): Promise<Result> => {
  const { documentId } = params;
  const before: { dependent: Dependent; rows: Row[] }[] = [];
  if (typeof documentId === 'string') {
    for (const dependent of dependentsOf(definition)) {
      before.push({ dependent, rows: await publishedLinkedTo(strapi, dependent, documentId) });
    }
  }
  const result = await next();
  for (const { dependent, rows } of before) {
    const uid = uidOf(dependent.definition.name);
    for (const row of rows) {
      const parents: unknown = await tableOf(strapi, uid).load(row, dependent.relation);
      const remains = Array.isArray(parents) ? parents.length > 0 : parents !== null && parents !== undefined;
      if (!remains) {
        await strapi
          .documents(uid)
          .unpublish({ documentId: row.documentId, locale: row.locale ?? undefined });
      }
    }
  }
  return result;
};
