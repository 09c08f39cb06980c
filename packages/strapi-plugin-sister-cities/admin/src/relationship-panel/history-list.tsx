import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import type { Desk } from './desk';
import { toldHistory } from './history';
import { HistoryItem } from './history-item';
import { PastDecisionDialog } from './past-decision-dialog';
import { DECISIONS_RECORD } from './permissions';

const AT_FIRST = 5;

/** Every decision ever made, the newest first. */
export const HistoryList = ({ desk }: { desk: Desk }) => {
  const say = useMessages();
  const mayRecord = useMay(DECISIONS_RECORD);
  const [isWhole, setWhole] = useState(false);
  const told = toldHistory(desk.life.history);
  // What is shown stays, with the dialog that somebody has opened for it, though a colleague's entry comes before it.
  const [countAtFirst] = useState(told.length);
  const most = AT_FIRST + Math.max(0, told.length - countAtFirst);
  const shown = isWhole ? told : told.slice(0, most);
  return (
    <Box width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {say('life.history')}
      </Typography>
      <ol reversed>
        {shown.map((each) => (
          <HistoryItem key={each.entry.key} desk={desk} told={each} mayCorrect={mayRecord} />
        ))}
      </ol>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        {told.length > most ? (
          <Button
            variant="tertiary"
            size="S"
            aria-expanded={isWhole}
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? say('life.fold-history') : say('life.whole-history', { count: told.length })}
          </Button>
        ) : null}
        {mayRecord ? <PastDecisionDialog desk={desk} /> : null}
      </Flex>
    </Box>
  );
};
