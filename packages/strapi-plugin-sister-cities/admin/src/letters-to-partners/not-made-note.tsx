import { Box, Link, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import { NavLink } from 'react-router-dom';

import { Alert } from '../dialogs/alert';
import { listPage } from '../model/pages';
import { useMessages } from '../translations/message';

import type { NotMade } from './sent';

interface NotMadeNoteProps {
  failure: NotMade;
  /** Loads what is on file now. */
  reload: () => void;
  /** Makes them although others were made from this page. */
  asOthers: () => void;
}

const Told = ({ failure }: Pick<NotMadeNoteProps, 'failure'>) => {
  const say = useMessages();
  switch (failure.kind) {
    case 'lost':
      return <Typography tag="p">{say('letters.lost-hint')}</Typography>;
    case 'changed':
      return <Typography tag="p">{failure.message}</Typography>;
    case 'made-before':
      return (
        <>
          <Typography tag="p">{failure.message}</Typography>
          <Link tag={NavLink} to={listPage('letter', failure.letters)}>
            {say('letters.open-made')}
          </Link>
        </>
      );
    case 'refused':
      return failure.messages.length === 0 ? null : (
        <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
          {failure.messages.map((message) => (
            <li key={message}>
              <Typography>{message}</Typography>
            </li>
          ))}
        </Box>
      );
  }
};

/** Why no letters were made, or why nobody knows whether they were; announced, and in focus. */
export const NotMadeNote = forwardRef<HTMLDivElement, NotMadeNoteProps>(
  ({ failure, reload, asOthers }, ref) => {
    const say = useMessages();
    const ways = {
      changed: { label: say('letters.look-again'), act: reload },
      'made-before': { label: say('letters.as-others'), act: asOthers },
      lost: undefined,
      refused: undefined,
    };
    return (
      <Alert
        ref={ref}
        headline={say(failure.kind === 'lost' ? 'letters.lost' : 'letters.not-made')}
        reload={ways[failure.kind]}
      >
        <Told failure={failure} />
      </Alert>
    );
  },
);
NotMadeNote.displayName = 'NotMadeNote';
