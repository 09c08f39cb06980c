import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';

import type { ImportType, PastImport } from '../../../shared/import-desk/report';
import { useLoaded } from '../loading/use-loaded';
import { answerIn } from '../settings/refusal';

/** What became of an undo. */
export type Undone = { kind: 'undone'; name: string } | { kind: 'refused'; message: string };

/** The types and fields that whoever is signed in may import, or export. */
export const useImportTypes = (of: 'imports/fields' | 'exports/types') => {
  const { get } = useFetchClient();
  return useLoaded(
    useCallback(async () => (await get<{ data: ImportType[] }>(`/sister-cities/${of}`)).data.data, [get, of]),
  );
};

/** The imports of the past, and the way to take one back. */
export const usePast = (onUndone: () => void) => {
  const { get, post } = useFetchClient();
  const [undone, setUndone] = useState<Undone>();
  const [isBusy, setBusy] = useState(false);
  const { loaded, again } = useLoaded(
    useCallback(async () => (await get<{ data: PastImport[] }>('/sister-cities/imports')).data.data, [get]),
  );
  const undo = async (token: string, name: string): Promise<void> => {
    setBusy(true);
    setUndone(undefined);
    try {
      await post(`/sister-cities/imports/${token}/undo`, {});
      setUndone({ kind: 'undone', name });
      onUndone();
    } catch (thrown) {
      setUndone({ kind: 'refused', message: answerIn(thrown).message });
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
