import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { Overview } from '../../../shared/overview';
import { useLoaded } from '../loading/use-loaded';

/** Everything that the page shows, in the language of the panel. */
export const useOverview = () => {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useLoaded(
    useCallback(
      async () =>
        (await get<{ data: Overview }>('/sister-cities/overview', { params: { locale } })).data.data,
      [get, locale],
    ),
  );
};
