import { getFetchClient, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { PolicyEffects, PolicyPage, PolicyUpdate } from '../../../shared/policy-page';
import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';

const ADDRESS = '/sister-cities/policy';

interface Answer {
  data: PolicyPage;
}

interface PolicyOnServer {
  loaded: Loaded<PolicyPage>;
  /** Loads what is there now. */
  reload: () => void;
  /** Rejects with what the server refused it for. */
  save: (update: PolicyUpdate) => Promise<void>;
  /** What rules would change that are not saved. Rejects like `save`. */
  preview: (policy: PolicyUpdate['policy']) => Promise<PolicyEffects>;
}

/** The rules as the server has them. */
export const usePolicy = (): PolicyOnServer => {
  const { get, post } = useFetchClient();
  const { locale } = useIntl();
  const load = useCallback(async () => (await get<Answer>(ADDRESS)).data.data, [get]);
  const { loaded, again, replace } = useLoaded(load);

  const save = useCallback(
    async (update: PolicyUpdate) => {
      // Not broken off when the page is left: what was sent is saved, and told.
      const { data } = await getFetchClient().put<Answer, PolicyUpdate>(ADDRESS, update);
      replace(() => data.data);
    },
    [replace],
  );

  const preview = useCallback(
    async (policy: PolicyUpdate['policy']) =>
      (await post<{ data: PolicyEffects }>(`${ADDRESS}/effects`, { policy }, { params: { locale } })).data
        .data,
    [post, locale],
  );

  return { loaded, reload: again, save, preview };
};
