import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import type { Safety } from '../../../shared/doctor';
import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';

const ADDRESS = '/sister-cities/doctor';

interface SafetyOnServer {
  loaded: Loaded<Safety>;
  /** Has the server examined anew. */
  again: () => void;
}

/** What the server finds wrong with its own settings. */
export const useSafety = (): SafetyOnServer => {
  const { get } = useFetchClient();
  return useLoaded(useCallback(async () => (await get<{ data: Safety }>(ADDRESS)).data.data, [get]));
};
