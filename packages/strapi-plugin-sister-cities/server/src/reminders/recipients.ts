import { isRecord } from '../../../shared/is-record';
import type { Values } from '../model/types';

import type { RecipientRole } from './mail';

/** Where each is reached; `null`: no address is on file. */
export type Addresses = Readonly<Record<RecipientRole, string | null>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const itemsOf = (record: Values | null, list: string): Values[] => {
  const items: unknown = record?.[list];
  return Array.isArray(items) ? items.filter((item) => isRecord(item)) : [];
};

const firstEmail = (items: readonly Values[]): string | null => {
  const email = items.map((item) => item.email).find(isText);
  return email === undefined ? null : email.trim();
};

const answersAboutAssociation = ({ topics }: Values): boolean =>
  Array.isArray(topics) && topics.includes('association');

/** What is on file of those whom a reminder may reach; `null`: there is no such record. */
export interface Reachable {
  association: Values | null;
  /** The records of type `association-contact` of the association: who enters its reports. */
  contacts: readonly Values[];
  program: Values | null;
}

/**
 * Whom a reminder reaches: of the association who enters its reports, then its public contact for association matters,
 * then a person whom only the office knows, then any other public contact; of the program its first contact that has
 * an address (P01, P25).
 */
export const addressesOf = ({ association, contacts, program }: Reachable): Addresses => {
  const contactPoints = itemsOf(association, 'contactPoints');
  return {
    association:
      firstEmail(contacts) ??
      firstEmail(contactPoints.filter(answersAboutAssociation)) ??
      firstEmail(itemsOf(association, 'otherPeople')) ??
      firstEmail(contactPoints),
    director: firstEmail(itemsOf(program, 'contactPoints')),
  };
};
