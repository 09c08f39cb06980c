import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import { MOST_GLANCES } from '../../../../shared/glance';
import type { Glance } from '../../../../shared/glance';
import { useLoaded } from '../../loading/use-loaded';
import type { Loaded } from '../../loading/use-loaded';
import { answerIn } from '../../settings/refusal';

import { askTogether } from './ask-together';

/** Whoever may not see the life of relationships is told nothing of them, which is no failure. */
const load = async (documentIds: readonly string[]): Promise<ReadonlyMap<string, Glance>> => {
  const { get } = getFetchClient();
  const params = { documentIds: documentIds.join(',') };
  try {
    const { data } = await get<{ data: Glance[] }>('/sister-cities/glance', { params });
    return new Map(data.data.map((glance) => [glance.documentId, glance]));
  } catch (thrown) {
    if (answerIn(thrown).status === 403) return new Map();
    throw thrown;
  }
};

const ask = askTogether(load, MOST_GLANCES);

/** What the list of relationships tells of one beside its fields. */
export const useGlance = (documentId: string): Loaded<Glance | undefined> =>
  useLoaded(useCallback(() => ask(documentId), [documentId])).loaded;
