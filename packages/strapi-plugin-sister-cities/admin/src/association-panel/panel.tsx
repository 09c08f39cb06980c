import { useRBAC } from '@strapi/strapi/admin';

import { uidOf } from '../../../shared/names';
import type { PanelDescription, PanelProps } from '../admin-app';
import { LIFE_READ } from '../relationship-panel/permissions';
import { useMessages } from '../translations/message';

import { DeskView } from './desk-view';
import { OWN_READ } from './permissions';

const ASKED = [LIFE_READ, OWN_READ];

/** The panel beside the form of a stored association, for the office and for the contact of the association. */
export const AssociationPanel = ({ model, documentId, document }: PanelProps): PanelDescription | null => {
  const say = useMessages();
  // Asked together, so that nobody who holds both is taken for a contact until the other is known.
  const { allowedActions } = useRBAC(ASKED);
  const mayRead = allowedActions.canRead === true;
  const mayReadOwn = allowedActions.canReadOwn === true;
  if (model !== uidOf('association') || !(mayRead || mayReadOwn)) return null;
  if (documentId === undefined || document === undefined) return null;
  const { updatedAt } = document;
  return {
    title: say('association.panel'),
    content: (
      <DeskView
        key={documentId}
        documentId={documentId}
        savedAt={typeof updatedAt === 'string' ? updatedAt : ''}
        isOwn={!mayRead}
      />
    ),
  };
};
