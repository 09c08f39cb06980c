import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Erased, PersonFound } from '../../../shared/personal-data';
import type { Clock } from '../clock';
import { ConflictError } from '../conflict-error';
import type { Values } from '../model/types';
import { programDay } from '../program/today';
import { forgetPersonOf } from '../retention/forget-persons';
import { recordDeleted } from '../retention/purge';

import { addressIn, findPerson } from './find';
import type { Found } from './find';

/** What is kept of one person, without its content. */
export const searchPerson = async (strapi: Core.Strapi, asked: Values): Promise<PersonFound> => {
  const email = addressIn(asked);
  const found = await findPerson(strapi, email);
  return {
    email,
    records: found.map(({ type, documentId, title, fate }) => ({ type, documentId, title, fate })),
  };
};

/** Everything that is kept of one person, for that person. What the office notes for itself is not in it. */
export const exportPerson = async (strapi: Core.Strapi, clock: Clock, asked: Values): Promise<object> => {
  const email = addressIn(asked);
  const found = await findPerson(strapi, email);
  return {
    email,
    exportedAt: clock().toISOString(),
    records: found.map(({ type, documentId, title, data }) => ({ type, documentId, title, data })),
  };
};

const seenIn = ({ records }: Values): string[] =>
  (Array.isArray(records) ? records : []).filter((each) => typeof each === 'string').sort();

const refuseUnseen = (found: readonly Found[], asked: Values): void => {
  const there = found.map(({ documentId }) => documentId).sort();
  if (there.join() === seenIn(asked).join()) return;
  throw new ConflictError(
    'What is kept of this person has changed since it was looked at. Expected the records that were confirmed: search again.',
  );
};

const eraseOne = async (strapi: Core.Strapi, { type, documentId, fate }: Found): Promise<void> => {
  if (fate === 'delete') await strapi.documents(uidOf(type)).delete({ documentId });
  if (fate === 'forget') await forgetPersonOf(strapi, documentId);
};

const ERASABLE = ['volunteer-inquiry', 'resident-idea'] as const;

/**
 * Erases one person, whole or not at all, and puts on record how many records it took and nothing of whom.
 * @throws ConflictError when other records are kept than the ones that were confirmed.
 */
export const erasePerson = async (strapi: Core.Strapi, clock: Clock, asked: Values): Promise<Erased> => {
  const email = addressIn(asked);
  const [cutOff, ranAt] = [await programDay(strapi, clock), clock()];
  return strapi.db.transaction(async () => {
    const found = await findPerson(strapi, email);
    refuseUnseen(found, asked);
    for (const each of found) await eraseOne(strapi, each);
    for (const type of ERASABLE) {
      const deleted = found.filter((each) => each.type === type && each.fate !== 'keep').length;
      if (deleted > 0)
        await recordDeleted(strapi, type, undefined, { ranAt, deleted, cutOff, cause: 'request' });
    }
    const count = (fate: Found['fate']): number => found.filter((each) => each.fate === fate).length;
    return { deleted: count('delete'), forgotten: count('forget'), kept: count('keep') };
  });
};
