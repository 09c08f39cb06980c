import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';

import type { Address } from './address';
import type { Entry, EntryPage } from './entry';
import { loadPage } from './load';

interface EntriesOnServer {
  loaded: Loaded<EntryPage>;
  again: () => void;
  /** Shows a record as it is now, where it stands. It stays in the list until somebody looks anew. */
  replace: (entry: Entry) => void;
}

/** A page of the inbox, as the server has it. */
export const useEntries = ({ kind, filter, page }: Address): EntriesOnServer => {
  const { get } = useFetchClient();
  const load = useCallback(() => loadPage(get, { kind, filter, page }), [get, kind, filter, page]);
  const { loaded, again, replace } = useLoaded(load);

  const replaceEntry = useCallback(
    (entry: Entry) => {
      replace((present) => ({
        ...present,
        entries: present.entries.map((each) => (each.documentId === entry.documentId ? entry : each)),
      }));
    },
    [replace],
  );

  return { loaded, again, replace: replaceEntry };
};
