import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { LifeOf } from '../../../shared/office';

interface Answer {
  data: LifeOf;
}

interface LifeOnServer {
  /** What the server told last; `undefined` until it has. */
  life: LifeOf | undefined;
  hasFailed: boolean;
  /** Asks again; what was told last stays until the answer is there. */
  reload: () => void;
}

/** The address of the routes of one relationship. */
export const addressOf = (documentId: string): string => `/sister-cities/relationships/${documentId}`;

/** Where a relationship stands, in the language of the panel. Asked again whenever `savedAt` is another moment. */
export const useLife = (documentId: string, savedAt: string): LifeOnServer => {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  const [life, setLife] = useState<LifeOf>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    get<Answer>(`${addressOf(documentId)}/life`, { params: { locale } }).then(
      ({ data }) => {
        if (isGone) return;
        setLife(data.data);
        setFailed(false);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, documentId, locale, savedAt, attempt]);

  const reload = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);

  return { life, hasFailed, reload };
};
