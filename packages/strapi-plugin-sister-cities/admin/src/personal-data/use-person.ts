import { getFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Erased, PersonFound } from '../../../shared/personal-data';
import { downloadJson } from '../model/download';
import { answerIn } from '../settings/refusal';

const ADDRESS = '/sister-cities/personal-data';

/** What has become of what somebody asked for. */
export type Outcome =
  { kind: 'erased'; erased: Erased } | { kind: 'downloaded' } | { kind: 'failed'; message: string };

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
  const { post } = getFetchClient();
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
    erase: ({ email, records }) =>
      trying(async () => {
        const seen = records.map(({ documentId }) => documentId);
        const erased = await ask<Erased>('erasures', { email, records: seen });
        // What is erased is erased, also where nobody can look again.
        setFound(await ask<PersonFound>('search', { email }).catch(() => undefined));
        return { kind: 'erased', erased };
      }),
  };
};
