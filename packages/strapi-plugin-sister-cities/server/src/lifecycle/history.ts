import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import { isValueOf } from '../../../shared/vocabulary';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import type { CurrentPolicy } from '../policy/store';
import { tableOf, textOf } from '../strapi/table';

import { currentActor } from './actor';
import { asTransition } from './context';
import type { CorrectableEntry } from './correction';
import type { ReplayedEntry } from './replay';
import { datesOf, stateOf } from './state';
import type { Life, State } from './state';
import type { Transition } from './transitions';

const DECISION = uidOf('decision');

/** A new entry of a history. `details` are what the entry tells beside: body, date, result, source and the like. */
export interface NewDecision {
  relationshipDocumentId: string;
  transition: Transition;
  /** Its place in the history, counted from 1. */
  sequence: number;
  from: State;
  to: Life;
  /** The rules that it was made under; those in force now, where nothing is said. */
  inForce?: CurrentPolicy;
  details?: Values;
}

/** One entry as it is stored, and as the rules read it. */
export interface Entry extends ReplayedEntry, CorrectableEntry {
  documentId: string;
  to: Life;
  row: Values;
}

const lifeIn = (row: Values): Life => ({
  ...stateOf({ designation: row.toDesignation, standing: row.toStanding }),
  dates: datesOf(isRecord(row.datesAfter) ? row.datesAfter : {}),
});

const toEntry = (row: Values): Entry => ({
  documentId: textOf(row, 'documentId'),
  key: textOf(row, 'key'),
  sequence: Number(row.sequence),
  transition: isValueOf('decisionClassification', row.classification) ? row.classification : 'amend',
  from: stateOf({ designation: row.fromDesignation, standing: row.fromStanding }),
  to: lifeIn(row),
  row,
});

/** Entries of before the log held dates: what the relationship tells now is what held then. */
const withDatesOnFile = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  entries: readonly Entry[],
): Promise<Entry[]> => {
  if (entries.every(({ row }) => isRecord(row.datesAfter))) return [...entries];
  const relationship = await tableOf(strapi, uidOf('relationship')).findOne({
    where: { documentId: relationshipDocumentId },
  });
  const dates = datesOf(relationship ?? {});
  return entries.map((entry) =>
    isRecord(entry.row.datesAfter) ? entry : { ...entry, to: { ...entry.to, dates } },
  );
};

/** The entries of a relationship in their order. */
export const historyOf = async (strapi: Core.Strapi, relationshipDocumentId: string): Promise<Entry[]> => {
  const rows = await tableOf(strapi, DECISION).findMany({
    where: { relationshipDocumentId },
    orderBy: { sequence: 'asc' },
  });
  return withDatesOnFile(strapi, relationshipDocumentId, rows.map(toEntry));
};

/** The last entry of a relationship: it says where the relationship stands. `undefined` while there is none. */
export const lastEntryOf = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
): Promise<Entry | undefined> => {
  const rows = await tableOf(strapi, DECISION).findMany({
    where: { relationshipDocumentId },
    orderBy: { sequence: 'desc' },
    limit: 1,
  });
  return (await withDatesOnFile(strapi, relationshipDocumentId, rows.map(toEntry)))[0];
};

const keyFor = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
  sequence: number,
): Promise<string> => {
  const relationship = await tableOf(strapi, uidOf('relationship')).findOne({
    where: { documentId: relationshipDocumentId },
    select: ['slug'],
  });
  const slug = relationship?.slug;
  const key = `${typeof slug === 'string' && slug !== '' ? slug : relationshipDocumentId}-${String(sequence)}`;
  const taken = await tableOf(strapi, DECISION).findOne({ where: { key }, select: ['id'] });
  return taken ? `${relationshipDocumentId}-${String(sequence)}` : key;
};

/**
 * Adds an entry to the history, with the rules of the city as they are now. Call it in the transaction of the change
 * that it tells of.
 * @throws ValidationError when somebody else added one at the same time, or when the details cannot be right.
 */
export const appendDecision = async (
  strapi: Core.Strapi,
  { relationshipDocumentId, transition, sequence, from, to, inForce, details = {} }: NewDecision,
): Promise<Entry> => {
  const { preset, version, policy } = inForce ?? (await currentPolicy(strapi));
  const data = {
    key: await keyFor(strapi, relationshipDocumentId, sequence),
    ...details,
    relationshipDocumentId,
    sequence,
    classification: transition,
    fromDesignation: from.designation,
    fromStanding: from.standing,
    toDesignation: to.designation,
    toStanding: to.standing,
    datesAfter: to.dates,
    actor: currentActor(strapi),
    policyValues: { preset, version, policy },
  };
  return toEntry(await asTransition(() => strapi.documents(DECISION).create({ data })));
};
