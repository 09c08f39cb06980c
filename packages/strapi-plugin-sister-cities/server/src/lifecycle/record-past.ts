import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { canBeOfThePast } from '../../../shared/transition-rules';
import { isValueOf, valuesOf } from '../../../shared/vocabulary';
import type { Values } from '../model/types';
import { problem } from '../model/problem';
import { problemsError } from '../problems-error';
import { tableOf } from '../strapi/table';

import { appendDecision, lastEntryOf } from './history';
import { historyGrew } from './history-grew';

const OF_THE_PAST = valuesOf('decisionClassification').filter(
  (each) => isValueOf('decisionClassification', each) && canBeOfThePast(each),
);

/**
 * Records a decision of the past, such as the vote of 2022 on Lviv (P20). The relationship stands where it stands, so
 * the entry leaves it there: before and after are the same.
 * `sequence`, where it is given, is how many entries the person saw. Call it in a transaction.
 * @throws ConflictError when the history has grown since; ValidationError when the relationship has no history, or the
 * details cannot be right.
 */
export const recordPastDecision = async (
  strapi: Core.Strapi,
  { relationshipDocumentId, classification, sequence, ...details }: Values,
): Promise<string> => {
  if (typeof relationshipDocumentId !== 'string')
    throw problemsError([problem(['relationship'], relationshipDocumentId, 'a relationship')]);
  if (!isValueOf('decisionClassification', classification) || !canBeOfThePast(classification))
    throw problemsError([problem(['classification'], classification, `one of ${OF_THE_PAST.join(', ')}`)]);
  await tableOf(strapi, uidOf('relationship')).lock(relationshipDocumentId);
  const last = await lastEntryOf(strapi, relationshipDocumentId);
  if (!last)
    throw problemsError([problem(['relationship'], relationshipDocumentId, 'a relationship on record')]);
  if (sequence !== undefined && sequence !== last.sequence) throw historyGrew(sequence, last.sequence);
  const { documentId } = await appendDecision(strapi, {
    relationshipDocumentId,
    transition: classification,
    sequence: last.sequence + 1,
    from: last.to,
    to: last.to,
    details,
  });
  return documentId;
};
