import { uidOf } from '../../../shared/names';
import type { PanelDescription, PanelProps } from '../admin-app';
import { useMay } from '../dialogs/use-may';
import { LIFE_READ } from '../relationship-panel/permissions';
import { useMessages } from '../translations/message';

import { EventView } from './event-view';

const textIn = (document: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = document[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** The panel beside the form of a stored event, for whoever may see where relationships stand. */
export const EventPanel = ({ model, documentId, document }: PanelProps): PanelDescription | null => {
  const say = useMessages();
  const mayRead = useMay(LIFE_READ);
  if (model !== uidOf('event') || !mayRead) return null;
  if (documentId === undefined || document === undefined) return null;
  const places = ['venueName', 'venueAddress', 'onlineUrl'].flatMap((name) => textIn(document, name) ?? []);
  return {
    title: say('event.panel'),
    content: (
      <EventView
        key={documentId}
        documentId={documentId}
        event={{ startsOn: textIn(document, 'startsOn'), endsOn: textIn(document, 'endsOn'), places }}
        contentLocale={textIn(document, 'locale') ?? undefined}
        savedAt={textIn(document, 'updatedAt') ?? ''}
      />
    ),
  };
};
