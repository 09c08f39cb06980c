import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Values } from '../model/types';
import { pluginConfig } from '../config';
import { tableOf } from '../strapi/table';

import { currentActor } from './actor';
import { asTransition } from './context';
import type { State } from './state';
import { stateOf } from './state';
import type { Transition } from './transitions';

const DECISION = uidOf('decision');

/** A new entry of a history. `details` are what the entry tells beside: body, date, result, source and the like. */
export interface NewDecision {
  relationshipDocumentId: string;
  transition: Transition;
  from: State;
  to: State;
  details?: Values;
}

/** The entries of a relationship in their order. */
export const historyOf = (strapi: Core.Strapi, relationshipDocumentId: string): Promise<Values[]> =>
  tableOf(strapi, DECISION).findMany({ where: { relationshipDocumentId }, orderBy: { sequence: 'asc' } });

/** Where the history says that a relationship stands, or `undefined` when it has none yet. */
export const recordedState = async (
  strapi: Core.Strapi,
  relationshipDocumentId: string,
): Promise<State | undefined> => {
  const last = (await historyOf(strapi, relationshipDocumentId)).at(-1);
  return last && stateOf({ designation: last.toDesignation, standing: last.toStanding });
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
 * Adds an entry to the history. Call it in the transaction of the change that it tells of.
 * @throws ValidationError when somebody else added one at the same time, or when the details cannot be right.
 */
export const appendDecision = async (
  strapi: Core.Strapi,
  { relationshipDocumentId, transition, from, to, details = {} }: NewDecision,
): Promise<string> => {
  const sequence = (await historyOf(strapi, relationshipDocumentId)).length + 1;
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
    actor: currentActor(strapi),
    policyValues: { policyPreset: pluginConfig(strapi).policyPreset },
  };
  const { documentId } = await asTransition(() => strapi.documents(DECISION).create({ data }));
  return documentId;
};
