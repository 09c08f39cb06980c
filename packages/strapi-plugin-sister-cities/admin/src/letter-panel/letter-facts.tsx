import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { useLoaded } from '../loading/use-loaded';
import { Frame } from '../record-panel/frame';
import { Part } from '../record-panel/part';
import { contentPermission } from '../settings/permissions';
import { useMessages } from '../translations/message';

import { Answers, Languages, Readers, Recipients } from './facts';
import { loadFamily } from './load';
import type { Reading } from './readers';

const CITY_READ = contentPermission('read', uidOf('city'));

interface LetterFactsProps {
  documentId: string;
  /** When the document was saved or published last: what is on file may have changed with it. */
  savedAt: string;
  recipientsText: string;
  /** What the version on the page says about who may read it. */
  shown: Reading;
}

/** To whom a letter goes, who reads it, in which languages it is, and what it answers. */
export const LetterFacts = ({ documentId, savedAt, recipientsText, shown }: LetterFactsProps) => {
  const say = useMessages();
  const { get } = useFetchClient();
  const mayReadCities = useMay(CITY_READ);
  const { loaded, again } = useLoaded(
    // Asked again after each save.
    useCallback(() => loadFamily(get, documentId, mayReadCities), [get, documentId, mayReadCities, savedAt]),
  );
  return (
    <Frame label={say('letter.panel')} loaded={loaded} again={again}>
      {(family) => (
        <>
          <Part title={say('letter.recipients')}>
            <Recipients family={family} recipientsText={recipientsText} />
          </Part>
          <Part title={say('letter.readers')}>
            <Readers published={family.published} shown={shown} />
          </Part>
          <Part title={say('letter.languages')}>
            <Languages family={family} documentId={documentId} />
          </Part>
          <Part title={say('letter.answers')}>
            <Answers family={family} />
          </Part>
        </>
      )}
    </Frame>
  );
};
