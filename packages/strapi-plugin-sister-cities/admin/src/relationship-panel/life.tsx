import { Divider, Flex, Loader, Typography } from '@strapi/design-system';

import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { useRefreshPage } from '../dialogs/use-refresh-page';
import { Place } from '../loading/place';
import { TryAgain } from '../loading/try-again';
import { useMessages } from '../translations/message';

import type { Desk } from './desk';
import { HistoryList } from './history-list';
import { PacketLinks } from './packet-links';
import { PACKET_READ } from './permissions';
import { Standing } from './standing';
import { Transitions } from './transitions';
import { useLife } from './use-life';

interface LifeProps {
  documentId: string;
  /** The language of the content that the page shows. */
  contentLocale: string | undefined;
  /** When the document was saved last: what is on file may have changed with it. */
  savedAt: string;
}

interface NotLoadedProps {
  focusPanel: () => void;
  reload: () => void;
}

const NotLoaded = ({ focusPanel, reload }: NotLoadedProps) => {
  const say = useMessages();
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="p">{say('life.not-loaded')}</Typography>
      <TryAgain focusPlace={focusPanel} again={reload} size="S">
        {say('policy.try-again')}
      </TryAgain>
    </Flex>
  );
};

const Told = ({ desk, mayReadPacket }: { desk: Desk; mayReadPacket: boolean }) => (
  <>
    <Standing life={desk.life} />
    <Divider />
    <Transitions desk={desk} />
    {mayReadPacket ? <PacketLinks life={desk.life} /> : null}
    <Divider />
    <HistoryList desk={desk} />
  </>
);

/** Where a relationship stands, what is missing, what can be decided, and everything that was. */
export const Life = ({ documentId, contentLocale, savedAt }: LifeProps) => {
  const say = useMessages();
  const mayReadPacket = useMay(PACKET_READ);
  const refreshPage = useRefreshPage({ model: uidOf('relationship'), documentId });
  const { life, hasFailed, reload } = useLife(documentId, savedAt);
  return (
    <Place label={say('life.title')} isBusy={!life && !hasFailed}>
      {(focusPanel) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!life && !hasFailed ? <Loader small>{say('life.loading')}</Loader> : null}
          {hasFailed ? <NotLoaded focusPanel={focusPanel} reload={reload} /> : null}
          {life ? (
            <Told
              desk={{ life, contentLocale, reload, refreshPage, focusPanel }}
              mayReadPacket={mayReadPacket}
            />
          ) : null}
        </Flex>
      )}
    </Place>
  );
};
