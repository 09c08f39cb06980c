import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type {
  HomeAnniversaries,
  HomeCompliance,
  HomeHealth,
  HomeQuiet,
  HomeReady,
} from '../../../shared/home';
import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';

/** What the parts of the home page are told. */
export interface HomeParts {
  compliance: HomeCompliance;
  anniversaries: HomeAnniversaries;
  ready: HomeReady;
  quiet: HomeQuiet;
  health: HomeHealth;
}

interface HomeOnServer<Value> {
  loaded: Loaded<Value>;
  again: () => void;
}

/** What one part of the home page tells, in the language of the panel. */
export const useHome = <Part extends keyof HomeParts>(part: Part): HomeOnServer<HomeParts[Part]> => {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useLoaded(
    useCallback(
      async () =>
        (await get<{ data: HomeParts[Part] }>(`/sister-cities/home/${part}`, { params: { locale } })).data
          .data,
      [get, part, locale],
    ),
  );
};
