import { uidOf } from '../../../shared/names';
import type { PanelProps, PanelDescription } from '../admin-app';
import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import { Life } from './life';
import { LIFE_READ } from './permissions';

/** The panel beside the form of a stored relationship, for whoever may see where it stands. */
export const RelationshipPanel = ({ model, documentId, document }: PanelProps): PanelDescription | null => {
  const say = useMessages();
  const mayRead = useMay(LIFE_READ);
  if (model !== uidOf('relationship') || !mayRead) return null;
  if (documentId === undefined || document === undefined) return null;
  const { locale, updatedAt } = document;
  return {
    title: say('life.title'),
    content: (
      <Life
        documentId={documentId}
        contentLocale={typeof locale === 'string' ? locale : undefined}
        savedAt={typeof updatedAt === 'string' ? updatedAt : ''}
      />
    ),
  };
};
