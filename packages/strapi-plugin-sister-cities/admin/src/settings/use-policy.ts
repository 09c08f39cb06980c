import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { PolicyPage, PolicyUpdate } from '../../../shared/policy-page';

const ADDRESS = '/sister-cities/policy';

interface Answer {
  data: PolicyPage;
}

type Loaded = { state: 'loading' } | { state: 'failed' } | { state: 'loaded'; page: PolicyPage };

interface PolicyOnServer {
  loaded: Loaded;
  /** Loads what is there now. */
  reload: () => void;
  /** Rejects with what the server refused it for. */
  save: (update: PolicyUpdate) => Promise<void>;
}

/** The rules as the server has them. */
export const usePolicy = (): PolicyOnServer => {
  const { get, put } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    const show = (next: Loaded): void => {
      if (!isGone) setLoaded(next);
    };
    get<Answer>(ADDRESS).then(
      ({ data }) => {
        show({ state: 'loaded', page: data.data });
      },
      () => {
        show({ state: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, attempt]);

  const reload = useCallback(() => {
    setLoaded({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);

  const save = useCallback(
    async (update: PolicyUpdate) => {
      const { data } = await put<Answer, PolicyUpdate>(ADDRESS, update);
      setLoaded({ state: 'loaded', page: data.data });
    },
    [put],
  );

  return { loaded, reload, save };
};
