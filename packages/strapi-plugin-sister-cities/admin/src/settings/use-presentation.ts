import { getFetchClient, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import type { PresentationPage, Visibility } from '../../../shared/presentation';
import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';
import { keepTerms } from '../translations/known-terms';

const ADDRESS = '/sister-cities/presentation';

interface Answer {
  data: PresentationPage;
}

/** As the person wrote it: the server checks it. */
export interface PresentationUpdate {
  version: number;
  presentation: { terminology: Readonly<Record<string, unknown>>; visibility: Visibility };
}

interface PresentationOnServer {
  loaded: Loaded<PresentationPage>;
  reload: () => void;
  /** Rejects with what the server refused it for. */
  save: (update: PresentationUpdate) => Promise<void>;
}

/** The words and switches as the server has them. */
export const usePresentation = (): PresentationOnServer => {
  const { get } = useFetchClient();
  const load = useCallback(async () => (await get<Answer>(ADDRESS)).data.data, [get]);
  const { loaded, again, replace } = useLoaded(load);
  const save = useCallback(
    async (update: PresentationUpdate) => {
      // Not broken off when the page is left: what was sent is saved, and told.
      const { data } = await getFetchClient().put<Answer, PresentationUpdate>(ADDRESS, update);
      keepTerms(data.data.presentation.terminology);
      replace(() => data.data);
    },
    [replace],
  );
  return { loaded, reload: again, save };
};
