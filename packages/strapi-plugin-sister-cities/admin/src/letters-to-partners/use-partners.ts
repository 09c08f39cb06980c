import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import type { PartnersToWriteTo } from '../../../shared/letters-to-partners';
import { useLoaded } from '../loading/use-loaded';

export const LETTERS_ADDRESS = '/sister-cities/letters-to-partners';

/** Who can be written to, and what is on file of each in the language of the letter. */
export const usePartners = (language: string) => {
  const { get } = useFetchClient();
  return useLoaded(
    useCallback(
      async () =>
        (await get<{ data: PartnersToWriteTo }>(LETTERS_ADDRESS, { params: { language } })).data.data,
      [get, language],
    ),
  );
};
