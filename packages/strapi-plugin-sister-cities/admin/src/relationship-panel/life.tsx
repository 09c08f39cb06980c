import { Box, Button, Divider, Flex, Loader, Typography } from '@strapi/design-system';
import { useRef } from 'react';

import { uidOf } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { useRefreshPage } from '../dialogs/use-refresh-page';
import { useMessages } from '../translations/message';

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

const NotLoaded = ({ reload }: { reload: () => void }) => {
  const say = useMessages();
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="p">{say('life.not-loaded')}</Typography>
      <Button variant="secondary" size="S" onClick={reload}>
        {say('policy.try-again')}
      </Button>
    </Flex>
  );
};

/** Where a relationship stands, what is missing, what can be decided, and everything that was. */
export const Life = ({ documentId, contentLocale, savedAt }: LifeProps) => {
  const say = useMessages();
  const top = useRef<HTMLDivElement>(null);
  const mayReadPacket = useMay(PACKET_READ);
  const refreshPage = useRefreshPage({ model: uidOf('relationship'), documentId });
  const { life, hasFailed, reload } = useLife(documentId, savedAt);
  if (!life) return hasFailed ? <NotLoaded reload={reload} /> : <Loader small>{say('life.loading')}</Loader>;
  const focusPanel = (): void => {
    top.current?.focus();
  };
  const desk = { life, contentLocale, reload, refreshPage, focusPanel };
  return (
    <Box ref={top} tabIndex={-1} role="group" aria-label={say('life.title')} width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {hasFailed ? <NotLoaded reload={reload} /> : null}
        <Standing life={life} />
        <Divider />
        <Transitions desk={desk} />
        {mayReadPacket ? <PacketLinks life={life} /> : null}
        <Divider />
        <HistoryList desk={desk} />
      </Flex>
    </Box>
  );
};
