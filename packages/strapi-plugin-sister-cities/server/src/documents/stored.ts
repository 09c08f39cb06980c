import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { definitionOf } from '../content-types';
import { holdKeys } from '../keys/key-table';
import { keysOf } from '../keys/keys-of';
import { keepHistory } from '../lifecycle/keep-history';
import { problem } from '../model/problem';
import type { ContentTypeDefinition, Problem, SiblingRule, Values } from '../model/types';
import { checkRecord } from '../model/validate';
import { refuseIfAny } from '../problems-error';
import { programDay } from '../program/today';
import { tableOf } from '../strapi/table';

import { cycles } from './cycles';
import { refuseWithoutPublishedParent } from './publication';
import { keepMirrors } from './mirrors';
import { rowsOf } from './rows';
import type { Row } from './rows';

const ownerOf = (definition: ContentTypeDefinition, documentId: string): string =>
  `${definition.name}:${documentId}`;

const labelOf = (definition: ContentTypeDefinition, name: string): string =>
  definition.attributes[name]?.pluginOptions['sister-cities'].label.toLowerCase() ?? 'a value';

/**
 * Strapi asks for required fields, but not for required relations. A draft may still lack both.
 */
const missingRelations = (definition: ContentTypeDefinition, row: Row): Problem[] =>
  row.isPublished || !definition.draftAndPublish
    ? (definition.ruleRelations ?? [])
        .filter((name) => definition.attributes[name]?.required && !isRecord(row[name]))
        .map((name) => problem([name], null, labelOf(definition, name)))
    : [];

const publicationProblems = async (
  strapi: Core.Strapi,
  { publicationRules = [] }: ContentTypeDefinition,
  rows: readonly Row[],
  clock: Clock,
): Promise<Problem[]> => {
  const published = rows.filter(({ isPublished }) => isPublished);
  if (published.length === 0 || publicationRules.length === 0) return [];
  const context = { today: await programDay(strapi, clock) };
  return published.flatMap((row) => publicationRules.flatMap((rule) => rule(row, context)));
};

const targetOf = (row: Values, { through }: SiblingRule): string | undefined => {
  const target = row[through];
  return isRecord(target) && typeof target.documentId === 'string' ? target.documentId : undefined;
};

/**
 * Rules between records of one target. The target is locked first, so that of two writers at once the second one sees
 * what the first one wrote; SQLite writes one at a time anyway.
 */
const siblingProblems = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  rows: readonly Row[],
): Promise<Problem[]> => {
  const { siblings } = definition;
  const [row] = rows;
  const target = siblings && row ? targetOf(row, siblings) : undefined;
  if (!siblings || !row || target === undefined) return [];
  const targetDefinition = definitionOf(definition.attributes[siblings.through]?.target ?? '');
  if (targetDefinition) await tableOf(strapi, uidOf(targetDefinition.name)).lock(target);
  const others = await tableOf(strapi, uidOf(definition.name)).findMany({
    where: { documentId: { $ne: row.documentId }, [siblings.through]: { documentId: target } },
  });
  return siblings.rule(row, others);
};

export interface Written {
  clock: Clock;
  /** The document that a new one was copied from. */
  clonedFrom: string | undefined;
}

/** Makes a document hold every name that its rows claim, and no other: one without rows holds none. */
export const holdKeysOf = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
  rows: readonly Row[],
): Promise<void> => {
  const keys = new Map(rows.flatMap((each) => keysOf(definition, each)).map((each) => [each.key, each]));
  await holdKeys(strapi, ownerOf(definition, documentId), [...keys.values()]);
};

/** Checks what a write left behind, inside its transaction: a problem takes the whole write back. */
export const checkStored = async (
  strapi: Core.Strapi,
  definition: ContentTypeDefinition,
  documentId: string,
  { clock, clonedFrom }: Written,
): Promise<void> => {
  const { ruleRelations = [], publicationMedia = [] } = definition;
  const rows = await rowsOf(strapi, definition, documentId, [...ruleRelations, ...publicationMedia]);
  for (const row of rows)
    refuseIfAny([...checkRecord(definition, row), ...missingRelations(definition, row)]);
  await keepMirrors(strapi, definition, rows);
  refuseIfAny(await publicationProblems(strapi, definition, rows, clock));
  refuseIfAny(await cycles(strapi, definition, rows));
  await holdKeysOf(strapi, definition, documentId, rows);
  refuseIfAny(await siblingProblems(strapi, definition, rows));
  await refuseWithoutPublishedParent(strapi, definition, documentId);
  if (definition.name === 'relationship') await keepHistory(strapi, rows, clonedFrom);
};
