import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { Draft } from '../dialogs/fields';

import { isKept, keptAs, newDraft, readDraft } from './draft';

/** `randomUUID` is there on secure pages only, and offices reach their server by its name in their own network. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface LettersDraft {
  draft: Draft;
  change: (name: string, value: string | readonly string[]) => void;
  /** Begins other letters, under another key. */
  renew: () => void;
  /** Makes of these letters others, which are made even where some were made before. */
  newTry: () => void;
  /** Keeps this draft no more, once its letters are made; what was written since then stays. */
  dropKept: () => void;
}

/**
 * What somebody has written, kept by the browser for as long as the tab is open: a page that is loaded again, such as
 * after the connection was lost, tries again under the same key.
 */
export const useLettersDraft = (user: string): LettersDraft => {
  const { locale } = useIntl();
  const place = keptAs(user);
  const [draft, setDraft] = useState<Draft>(
    () => readDraft(sessionStorage.getItem(place)) ?? newDraft(locale, newKey()),
  );
  useEffect(() => {
    sessionStorage.setItem(place, JSON.stringify(draft));
  }, [place, draft]);
  const change = useCallback((name: string, value: string | readonly string[]): void => {
    setDraft((before) => ({ ...before, [name]: value }));
  }, []);
  const renew = useCallback((): void => {
    setDraft(newDraft(locale, newKey()));
  }, [locale]);
  const newTry = useCallback((): void => {
    change('key', newKey());
  }, [change]);
  const dropKept = useCallback((): void => {
    if (isKept(sessionStorage.getItem(place), draft)) sessionStorage.removeItem(place);
  }, [place, draft]);
  return { draft, change, renew, newTry, dropKept };
};
