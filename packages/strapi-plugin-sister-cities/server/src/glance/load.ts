import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { MOST_GLANCES } from '../../../shared/glance';
import type { Glance } from '../../../shared/glance';
import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';
import { loadFactsWithRows } from '../eligibility/load-facts';
import type { Values } from '../model/types';
import { currentPolicy } from '../policy/store';
import { programDay } from '../program/today';
import { textIn } from '../strapi/table';

import { nextDueOf } from './next-due';

const ID = /^[a-z0-9]{1,64}$/i;

/**
 * The ids in a query such as `documentIds=a,b`.
 *
 * @throws ValidationError for none, for too many and for what is no id.
 */
export const documentIdsIn = (written: unknown): string[] => {
  const documentIds = typeof written === 'string' ? [...new Set(written.split(','))] : [];
  const isRead = documentIds.length > 0 && documentIds.every((each) => ID.test(each));
  if (isRead && documentIds.length <= MOST_GLANCES) return documentIds;
  throw new errors.ValidationError(
    `documentIds is not understood. Expected 1 to ${String(MOST_GLANCES)} ids of relationships with commas between them.`,
  );
};

const countryOf = ({ partnerCity }: Values): Pick<Glance, 'countryCode' | 'countryName'> =>
  isRecord(partnerCity)
    ? { countryCode: textIn(partnerCity, 'countryCode'), countryName: textIn(partnerCity, 'countryName') }
    : { countryCode: null, countryName: null };

/** What the list of relationships tells of some, in the same number of statements however many they are. */
export const loadGlances = async (
  strapi: Core.Strapi,
  clock: Clock,
  { documentIds, finances }: { documentIds: readonly string[]; finances: boolean },
): Promise<Glance[]> => {
  const today = await programDay(strapi, clock);
  const { policy } = await currentPolicy(strapi);
  const found = await loadFactsWithRows(strapi, { documentId: { $in: documentIds } }, today);
  return found.map(({ facts, row }) => ({
    documentId: facts.relationship.documentId,
    ...countryOf(row),
    nextDue: nextDueOf(facts, {
      policy,
      agreementExpiresOn: textIn(row, 'agreementExpiresOn'),
      finances,
    }),
    lastContactOn: facts.lastContactOn,
  }));
};
