import { getFetchClient } from '@strapi/strapi/admin';

import { useMessages } from '../translations/message';

import { entryAfter } from './choice';
import type { Entry } from './entry';
import { loadOne, loadPlain } from './load';
import { announceChange } from './new-count';
import { changeBody, recordPath } from './query';
import type { Change } from './query';
import { Refused, refusedAfterSending, refusedBy } from './refused';

interface Triage {
  /** The record as it is now. */
  look: (entry: Entry) => Promise<Entry>;
  /** Changes it, and answers with what is there then. Rejects with a `Refused`. */
  save: (entry: Entry, change: Change) => Promise<Entry>;
}

/** Works off what people sent in, through the Content Manager's own API: its permissions and rules hold. */
export const useTriage = (): Triage => {
  const say = useMessages();
  // One that goes on when the page is left: a change that was asked for is sent.
  const { get, put } = getFetchClient();

  const present = async ({ kind, documentId }: Entry, load = loadOne): Promise<Entry> => {
    const found = await load(get, kind, documentId);
    if (!found) throw new Refused('gone', say('inbox.refused-gone'));
    return found;
  };

  const inWords = async (work: () => Promise<Entry>): Promise<Entry> => {
    try {
      return await work();
    } catch (thrown) {
      throw refusedBy(thrown, say);
    }
  };

  return {
    look: (entry) => inWords(() => present(entry)),
    save: (entry, change) =>
      inWords(async () => {
        // The Content Manager lets the last one win. Whoever decided upon what is no longer there is told so instead.
        const before = await present(entry, loadPlain);
        if (before.updatedAt !== entry.updatedAt)
          throw new Refused('conflict', say('inbox.now-is', { state: say(`inbox.state.${before.state}`) }));
        const path = recordPath(entry.kind, entry.documentId);
        const answered = put(path, changeBody(change)).finally(announceChange);
        const { data } = await answered.catch((thrown: unknown) => {
          throw refusedAfterSending(thrown, say);
        });
        return present(entry).catch(() => entryAfter(entry, change, data));
      }),
  };
};
