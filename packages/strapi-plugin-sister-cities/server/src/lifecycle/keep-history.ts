import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { DEFINITIONS } from '../content-types';
import { rowsOf } from '../documents/rows';
import type { Row } from '../documents/rows';
import type { Problem } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf } from '../strapi/table';

import { asTransition, inTransition } from './context';
import { entryOf } from './entry';
import { appendDecision, lastEntryOf } from './history';
import { datesOf, lifeOf } from './state';
import type { State } from './state';
import { refusedChange, refusedDates } from './unchanged';

const NOTHING: State = { designation: null, standing: null };

const enter = async (strapi: Core.Strapi, row: Row, original: State | undefined): Promise<void> => {
  if (original) refuseIfAny(refusedChange(original, lifeOf(row)));
  refuseIfAny((DEFINITIONS.relationship.creationRules ?? []).flatMap((rule) => rule(row)));
  const { transition, state } = entryOf(row);
  const { source } = row;
  await appendDecision(strapi, {
    relationshipDocumentId: row.documentId,
    transition,
    sequence: 1,
    from: NOTHING,
    to: { ...state, dates: datesOf(row) },
    details: { source },
  });
};

/**
 * Compares what a write left of a relationship with its history. A new one gets its first entry; on any other, every
 * row must still stand where the history says. `clonedFrom` is the document that a new one was copied from.
 */
export const keepHistory = async (
  strapi: Core.Strapi,
  rows: readonly Row[],
  clonedFrom: string | undefined,
): Promise<void> => {
  const [row] = rows;
  if (!row || inTransition()) return;
  const recorded = await lastEntryOf(strapi, row.documentId);
  if (recorded) {
    for (const each of rows)
      refuseIfAny([
        ...refusedChange(recorded.to, lifeOf(each)),
        ...refusedDates(recorded.to.dates, datesOf(each)),
      ]);
    return;
  }
  const original = clonedFrom === undefined ? undefined : await lastEntryOf(strapi, clonedFrom);
  await enter(strapi, row, original?.to);
};

/** Decided relationships stay on record: only one that was entered and never decided upon may be deleted. */
export const refuseDeletionOfDecided = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const entries = (await lastEntryOf(strapi, documentId))?.sequence ?? 0;
  if (entries <= 1) return;
  const problem: Problem = {
    path: ['documentId'],
    message: `This relationship cannot be deleted: its history has ${String(entries)} entries. Expected it to stay on record: use the transition terminate to end it.`,
    value: documentId,
  };
  refuseIfAny([problem]);
};

/** Takes the history of a relationship away with the relationship itself. */
export const dropHistory = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  if ((await rowsOf(strapi, DEFINITIONS.relationship, documentId, [])).length > 0) return;
  const uid = uidOf('decision');
  const entries = await tableOf(strapi, uid).findMany({ where: { relationshipDocumentId: documentId } });
  for (const { documentId: entry } of entries) {
    if (typeof entry === 'string')
      await asTransition(() => strapi.documents(uid).delete({ documentId: entry }));
  }
};
