import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { NavLink } from 'react-router-dom';

import { uidOf } from '../../../shared/names';
import { useRefreshPage } from '../dialogs/use-refresh-page';
import { recordPage } from '../model/pages';
import { useMessages } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import { GoalDialog } from './goal-dialog';
import type { GoalOnPage } from './goal-dialog';
import { GOAL_WAYS } from './goal-fields';
import type { GoalWay } from './goal-fields';

/** What became of a goal, or what can become of it. */
export const GoalWays = (page: GoalOnPage) => {
  const say = useMessages();
  const top = useRef<HTMLDivElement>(null);
  const [successor, setSuccessor] = useState<string>();
  const refreshPage = useRefreshPage({ model: uidOf('goal'), documentId: page.documentId });
  const [opened, setOpened] = useState<GoalWay>();
  const state = typeof page.goal.state === 'string' ? page.goal.state : 'active';
  const isActive = state === 'active';
  // The dialog that is open stays, with what was typed into it, though the goal is over by now.
  const ways = GOAL_WAYS.filter((way) => isActive || way === opened);
  return (
    <Box ref={top} tabIndex={-1} role="group" aria-label={say('goal.panel')} width="100%">
      <Typography tag="p" variant="delta" paddingBottom={2}>
        {choiceWords(say, 'goalState', state)}
      </Typography>
      {successor === undefined ? null : (
        <Box paddingBottom={2}>
          <Link tag={NavLink} to={recordPage('goal', successor)}>
            {say('goal.open-next')}
          </Link>
        </Box>
      )}
      {ways.length > 0 ? (
        <Flex gap={2} wrap="wrap">
          {ways.map((way) => (
            <GoalDialog
              key={way}
              {...page}
              way={way}
              isPossible={isActive}
              onOpen={(isOpen) => {
                setOpened(isOpen ? way : undefined);
              }}
              onDone={(next) => {
                setSuccessor(next);
                refreshPage();
              }}
              focusPanel={() => {
                top.current?.focus();
              }}
            />
          ))}
        </Flex>
      ) : (
        <Typography tag="p">{say('goal.is-over')}</Typography>
      )}
    </Box>
  );
};
