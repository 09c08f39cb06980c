import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import { isValueOf, valuesOf } from '../../../shared/vocabulary';
import { ConflictError } from '../conflict-error';
import type { Values } from '../model/types';
import { problem } from '../model/problem';
import { problemsError } from '../problems-error';
import { tableOf } from '../strapi/table';

import { appendDecision, lastEntryOf } from './history';

/** How a relationship enters, and what mends its record, are not decisions of the past. */
const NOT_OF_THE_PAST = ['record_existing', 'correct'];

const DECIDED = valuesOf('decisionClassification').filter((each) => !NOT_OF_THE_PAST.includes(each));

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
  if (!isValueOf('decisionClassification', classification) || NOT_OF_THE_PAST.includes(classification))
    throw problemsError([problem(['classification'], classification, `one of ${DECIDED.join(', ')}`)]);
  await tableOf(strapi, uidOf('relationship')).lock(relationshipDocumentId);
  const last = await lastEntryOf(strapi, relationshipDocumentId);
  if (!last)
    throw problemsError([problem(['relationship'], relationshipDocumentId, 'a relationship on record')]);
  if (sequence !== undefined && sequence !== last.sequence)
    throw new ConflictError(
      `The history of this relationship has ${String(last.sequence)} entries by now. Expected nobody to have changed it since: look at it again.`,
      { errors: [problem(['sequence'], sequence, String(last.sequence))] },
    );
  const { documentId } = await appendDecision(strapi, {
    relationshipDocumentId,
    transition: classification,
    from: last.to,
    to: last.to,
    details,
  });
  return documentId;
};
