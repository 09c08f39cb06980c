import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { AssociationDesk } from '../../../shared/desk';
import { associationsOf } from '../access/own-association';
import type { Clock } from '../clock';
import { linkedId } from '../documents/links';
import { onFile } from '../documents/on-file';
import { associationRecord } from '../eligibility/check';
import { loadFacts } from '../eligibility/load-facts';
import { associationFacts } from '../eligibility/readings';
import { checkFor, checkForContact } from '../office/withheld';
import type { Sight } from '../office/withheld';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';

import { deskOf, deskWithoutRelationship } from './desk';
import type { DeskReader } from './desk';

const noSuchAssociation = (): errors.NotFoundError =>
  new errors.NotFoundError('There is no such association.');

const loadDesk = async (
  strapi: Core.Strapi,
  clock: Clock,
  documentId: string,
  reader: DeskReader,
): Promise<AssociationDesk> => {
  const [row] = await onFile(strapi, 'association', { documentId }, ['relationship']);
  if (!row) throw noSuchAssociation();
  const today = await programDay(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  const relationship = linkedId(row.relationship);
  const facts = relationship === null ? null : await loadFacts(strapi, relationship, today);
  const association = associationFacts(row);
  return facts
    ? deskOf(facts, association, policy, reader)
    : deskWithoutRelationship(associationRecord(association), policy, today);
};

/**
 * How an association stands, as the office reads it: figures of its reports only for whoever may read them.
 * @throws NotFoundError
 */
export const associationDesk = (
  strapi: Core.Strapi,
  clock: Clock,
  documentId: string,
  { locale, sight }: { locale: string; sight: Sight },
): Promise<AssociationDesk> =>
  loadDesk(strapi, clock, documentId, {
    locale,
    finances: sight.finances,
    shown: (check) => checkFor(check, sight, locale),
  });

/**
 * The same for the contact of the association, with events counted and not named.
 * @throws NotFoundError also where it is the association of somebody else.
 */
export const ownAssociationDesk = async (
  strapi: Core.Strapi,
  clock: Clock,
  documentId: string,
  { locale, user }: { locale: string; user: unknown },
): Promise<AssociationDesk> => {
  const own = await associationsOf(strapi, user);
  if (!own.includes(documentId)) throw noSuchAssociation();
  return loadDesk(strapi, clock, documentId, {
    locale,
    finances: true,
    shown: (check) => checkForContact(check, locale),
  });
};
