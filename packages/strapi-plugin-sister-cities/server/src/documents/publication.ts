import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { definitions } from '../content-types';
import type { ContentTypeDefinition } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

import { isClosedToWriter } from './closed';
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
      message: `${relation} is empty or not published${where}. Expected a published relationship before a ${definition.displayName.toLowerCase()} of it: publish the relationship first.`,
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
    select: ['id', 'documentId', 'locale', definition.mainField],
  });
  return rows.map(toRow);
};

const isLeftAlone = async (
  strapi: Core.Strapi,
  { definition, relation }: Dependent,
  row: Row,
): Promise<boolean> => {
  const parents: unknown = await tableOf(strapi, uidOf(definition.name)).load(row, relation);
  return Array.isArray(parents) ? parents.length === 0 : parents === null || parents === undefined;
};

/** What to do with a published record that a write to its relationship left without any. */
type Orphaned = (dependent: Dependent, row: Row) => Promise<void>;

const unpublishIt =
  (strapi: Core.Strapi): Orphaned =>
  async ({ definition }, { documentId, locale }) => {
    await strapi.documents(uidOf(definition.name)).unpublish({ documentId, locale: locale ?? undefined });
  };

const nameOf = ({ displayName, mainField }: ContentTypeDefinition, row: Row): string => {
  const title = row[mainField];
  return `${displayName.toLowerCase()} “${typeof title === 'string' ? title : row.documentId}”`;
};

const refuseIt =
  (strapi: Core.Strapi): Orphaned =>
  async ({ definition }, row) => {
    const isClosed = await isClosedToWriter(strapi, definition);
    const named = isClosed ? 'A record inside the office' : `The published ${nameOf(definition, row)}`;
    refuseIfAny([
      {
        path: [],
        message: `${named} would be left without a relationship, as if it belonged to the whole program. Expected it to keep one: move or unpublish it first.`,
        value: isClosed ? null : row.documentId,
      },
    ]);
  };

/**
 * Runs a write and looks after the published records that were public only through the written one. Unpublishing it
 * unpublishes them, and their drafts stay; any other write that would leave them without a relationship is refused.
 */
export const keepingDependents = async <Result>(
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  action: string,
  documentId: string | undefined,
  next: () => Promise<Result>,
): Promise<Result> => {
  const before: { dependent: Dependent; rows: Row[] }[] = [];
  for (const dependent of documentId === undefined ? [] : dependentsOf(definition)) {
    before.push({ dependent, rows: await publishedLinkedTo(strapi, dependent, documentId ?? '') });
  }
  const result = await next();
  const orphaned = action === 'unpublish' ? unpublishIt(strapi) : refuseIt(strapi);
  for (const { dependent, rows } of before) {
    for (const row of rows) if (await isLeftAlone(strapi, dependent, row)) await orphaned(dependent, row);
  }
  return result;
};
