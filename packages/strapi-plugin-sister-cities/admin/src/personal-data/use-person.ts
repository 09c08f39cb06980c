import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Erased, PersonFound } from '../../../shared/personal-data';
import { useIsThere } from '../loading/use-is-there';
import { downloadJson } from '../model/download';
import { answerIn, isAnswerLost } from '../settings/refusal';
import { useMessages } from '../translations/message';
import type { Say } from '../translations/message';

const ADDRESS = '/sister-cities/personal-data';

/** What has become of what somebody asked for. */
export type Outcome =
  | { kind: 'erased'; erased: Erased }
  | { kind: 'downloaded' }
  /** Nothing was done, or nobody has heard whether it was. */
  | { kind: 'failed' | 'unknown'; message: string };

/** What somebody is told who asked to have a person erased, and has left the page. */
const noticeOf = (outcome: Outcome, say: Say): string => {
  if (outcome.kind === 'erased') return say('person.erased', { ...outcome.erased });
  const headline = `${say('person.title')}: ${say(outcome.kind === 'unknown' ? 'dialog.unknown' : 'person.failed')}`;
  return outcome.kind === 'failed' ? `${headline} ${outcome.message}` : headline;
};

interface Person {
  found: PersonFound | undefined;
  outcome: Outcome | undefined;
  isBusy: boolean;
  search: (email: string) => Promise<void>;
  save: (person: PersonFound) => Promise<void>;
  erase: (person: PersonFound) => Promise<void>;
}

/** What the server keeps of one person, and what can be done with it. */
export const usePerson = (): Person => {
  // One that goes on when the page is left.
  const { post } = getFetchClient();
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [found, setFound] = useState<PersonFound>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  const ask = async <Data>(what: string, body: object): Promise<Data> =>
    (await post<{ data: Data }>(`${ADDRESS}/${what}`, body)).data.data;

  const trying = async (work: () => Promise<Outcome | undefined>): Promise<void> => {
    // The buttons are not disabled, so that whoever pressed one by keyboard keeps the focus.
    if (isBusy) return;
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await work());
    } catch (thrown) {
      setOutcome({ kind: 'failed', message: answerIn(thrown).message });
    } finally {
      setBusy(false);
    }
  };

  const erasing = async ({ email, records }: PersonFound): Promise<Outcome> => {
    const seen = records.map(({ documentId }) => documentId);
    try {
      return { kind: 'erased', erased: await ask<Erased>('erasures', { email, records: seen }) };
    } catch (thrown) {
      return { kind: isAnswerLost(thrown) ? 'unknown' : 'failed', message: answerIn(thrown).message };
    }
  };

  return {
    found,
    outcome,
    isBusy,
    search: (email) =>
      trying(async () => {
        setFound(undefined);
        setFound(await ask<PersonFound>('search', { email }));
        return undefined;
      }),
    save: ({ email }) =>
      trying(async () => {
        downloadJson('data-of-one-person.json', await ask<unknown>('exports', { email }));
        return { kind: 'downloaded' };
      }),
    erase: (person) =>
      trying(async () => {
        const erased = await erasing(person);
        const isErased = erased.kind === 'erased';
        if (!isThere())
          toggleNotification({ type: isErased ? 'success' : 'danger', message: noticeOf(erased, say) });
        // What is erased is erased, also where nobody can look again.
        if (isErased)
          setFound(await ask<PersonFound>('search', { email: person.email }).catch(() => undefined));
        return erased;
      }),
  };
};
