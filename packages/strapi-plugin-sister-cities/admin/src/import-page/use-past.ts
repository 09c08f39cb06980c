import { getFetchClient, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { ImportType, PastImport } from '../../../shared/import-desk/report';
import { useIsThere } from '../loading/use-is-there';
import { useLoaded } from '../loading/use-loaded';
import { useMessages } from '../translations/message';

import { notUndoneNotice } from './notices';
import { notUndone } from './not-undone';
import type { NotUndone } from './not-undone';
import { isRunning } from './undoable';

const ASK_AGAIN_AFTER = 5_000;

/** What became of an undo, as far as it is known. */
export type Undone = { kind: 'undone'; name: string } | NotUndone;

/** The types and fields that whoever is signed in may import, or export. */
export const useImportTypes = (of: 'imports/fields' | 'exports/types') => {
  const { get } = useFetchClient();
  return useLoaded(
    useCallback(async () => (await get<{ data: ImportType[] }>(`/sister-cities/${of}`)).data.data, [get, of]),
  );
};

/** The imports of the past, and the way to take one back. */
export const usePast = (onUndone: () => void) => {
  const { get } = useFetchClient();
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [undone, setUndone] = useState<Undone>();
  const [isBusy, setBusy] = useState(false);
  const load = useCallback(
    async () => (await get<{ data: PastImport[] }>('/sister-cities/imports')).data.data,
    [get],
  );
  const { loaded, again, replace } = useLoaded(load);
  const waits = isRunning(loaded);

  useEffect(() => {
    if (!waits) return undefined;
    let isGone = false;
    const ask = async (): Promise<void> => {
      try {
        const next = await load();
        if (!isGone) replace(() => next);
      } catch {
        // Out of reach: the next question comes by itself.
      }
    };
    const timer = setInterval(() => void ask(), ASK_AGAIN_AFTER);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [waits, load, replace]);

  const undo = async (token: string, name: string): Promise<void> => {
    setBusy(true);
    setUndone(undefined);
    try {
      // Not broken off when the page is left: it is undone, and told.
      await getFetchClient().post(`/sister-cities/imports/${token}/undo`, {});
      setUndone({ kind: 'undone', name });
      onUndone();
      if (!isThere()) toggleNotification({ type: 'success', message: say('import.undone', { name }) });
    } catch (thrown) {
      const why = notUndone(thrown);
      setUndone(why);
      if (!isThere()) toggleNotification(notUndoneNotice(name, why, say));
    } finally {
      setBusy(false);
      again();
    }
  };
  return {
    loaded,
    again,
    undo,
    undone,
    isBusy,
    forget: useCallback(() => {
      setUndone(undefined);
    }, []),
  };
};
