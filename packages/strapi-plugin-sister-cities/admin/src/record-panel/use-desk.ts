import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';

interface DeskOnServer<Value> {
  loaded: Loaded<Value>;
  again: () => void;
}

/**
 * What the server tells of the record on the page, in the language of the panel. Asked again whenever `savedAt` is another
 * moment.
 */
export const useDesk = <Value>(
  address: string,
  savedAt: string,
  contentLocale?: string,
): DeskOnServer<Value> => {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useLoaded(
    useCallback(async () => {
      const params = { locale, ...(contentLocale === undefined ? {} : { content: contentLocale }) };
      return (await get<{ data: Value }>(`/sister-cities/${address}`, { params })).data.data;
    }, [get, address, locale, contentLocale, savedAt]),
  );
};
