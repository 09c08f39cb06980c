import { uidOf } from '../../../shared/names';
import type { PanelDescription, PanelProps } from '../admin-app';
import { useMessages } from '../translations/message';

import { readingOf, textOf } from './family';
import { LetterFacts } from './letter-facts';

/** The panel beside the form of a stored letter. What it tells, it asks of the Content Manager, by its permissions. */
export const LetterPanel = ({ model, documentId, document }: PanelProps): PanelDescription | null => {
  const say = useMessages();
  if (model !== uidOf('letter') || documentId === undefined || document === undefined) return null;
  return {
    title: say('letter.panel'),
    content: (
      <LetterFacts
        documentId={documentId}
        savedAt={[textOf(document, 'updatedAt'), textOf(document, 'publishedAt')].join()}
        recipientsText={textOf(document, 'recipientsText')}
        shown={readingOf(document)}
      />
    ),
  };
};
