import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';

import type { LettersMade } from '../../../shared/letters-to-partners';

import { notMade } from './sent';
import type { NotMade } from './sent';
import { LETTERS_ADDRESS } from './use-partners';

interface Making {
  isMaking: boolean;
  failure: NotMade | undefined;
  made: LettersMade | undefined;
  make: (request: Record<string, unknown>) => void;
  /** Forgets what came of it. */
  forget: () => void;
}

/** Has the letters made; a second click while that goes on does nothing. */
export const useMake = (): Making => {
  const { post } = useFetchClient();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<NotMade>();
  const [made, setMade] = useState<LettersMade>();
  const isBusy = useRef(false);

  const make = useCallback(
    (request: Record<string, unknown>): void => {
      if (isBusy.current) return;
      isBusy.current = true;
      setMaking(true);
      setFailure(undefined);
      post<{ data: LettersMade }>(LETTERS_ADDRESS, request)
        .then(
          ({ data }) => {
            setMade(data.data);
          },
          (thrown: unknown) => {
            setFailure(notMade(thrown));
          },
        )
        .finally(() => {
          isBusy.current = false;
          setMaking(false);
        });
    },
    [post],
  );

  const forget = useCallback((): void => {
    setFailure(undefined);
    setMade(undefined);
  }, []);

  return { isMaking, failure, made, make, forget };
};
