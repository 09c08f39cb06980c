import type { Core } from '@strapi/strapi';

import { isValueOf } from '../../../shared/vocabulary';
import type { Values } from '../model/types';
import { problem } from '../model/problem';
import { problemsError } from '../problems-error';

import { appendDecision, lastEntryOf } from './history';

/**
 * Records a decision of the past, such as the vote of 2022 on Lviv (P20). The relationship stands where it stands, so
 * the entry leaves it there: before and after are the same.
 * @throws ValidationError when the relationship has no history, or the details cannot be right.
 */
export const recordPastDecision = async (
  strapi: Core.Strapi,
  { relationshipDocumentId, classification, ...details }: Values,
): Promise<string> => {
  if (typeof relationshipDocumentId !== 'string')
    throw problemsError([problem(['relationship'], relationshipDocumentId, 'a relationship')]);
  if (!isValueOf('decisionClassification', classification))
    throw problemsError([problem(['classification'], classification, 'what was decided')]);
  const last = await lastEntryOf(strapi, relationshipDocumentId);
  if (!last)
    throw problemsError([problem(['relationship'], relationshipDocumentId, 'a relationship on record')]);
  const { documentId } = await appendDecision(strapi, {
    relationshipDocumentId,
    transition: classification,
    from: last.to,
    to: last.to,
    details,
  });
  return documentId;
};
