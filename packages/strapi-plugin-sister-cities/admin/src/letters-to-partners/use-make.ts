import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';

import type { LettersMade } from '../../../shared/letters-to-partners';
import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';

import { notMade, notMadeWords } from './sent';
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

/**
 * Has the letters made, and calls the `onMade` of the moment when they were asked for; a second click while that goes on
 * does nothing.
 */
export const useMake = (onMade: () => void): Making => {
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<NotMade>();
  const [made, setMade] = useState<LettersMade>();
  const isBusy = useRef(false);

  const send = async (request: Record<string, unknown>): Promise<void> => {
    try {
      // Not broken off when the page is left: what was asked for is made, and told.
      const { data } = await getFetchClient().post<{ data: LettersMade }>(LETTERS_ADDRESS, request);
      onMade();
      setMade(data.data);
      const count = data.data.letters.length;
      if (!isThere()) toggleNotification({ type: 'success', message: say('letters.made', { count }) });
    } catch (thrown) {
      const told = notMade(thrown);
      setFailure(told);
      if (!isThere()) toggleNotification({ type: 'danger', message: notMadeWords(told, say) });
    }
  };

  const make = async (request: Record<string, unknown>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMaking(true);
    setFailure(undefined);
    await send(request);
    isBusy.current = false;
    setMaking(false);
  };

  const forget = useCallback((): void => {
    setFailure(undefined);
    setMade(undefined);
  }, []);

  return { isMaking, failure, made, make: (request) => void make(request), forget };
};
