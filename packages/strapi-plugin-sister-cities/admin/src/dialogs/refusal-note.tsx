import { Box, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

import { useMessages } from '../translations/message';

import { Alert } from './alert';
import { headlineOf } from './dialog-refusal';
import type { DialogRefusal } from './dialog-refusal';
import { linesOf } from './refusal-lines';

interface RefusalNoteProps {
  refusal: DialogRefusal;
  /** What can be done about rules of the city that are in the way. */
  advice?: string | undefined;
  /** Loads what is there now, and leaves the dialog as it is. */
  reload: (() => void) | undefined;
}

/** Why nothing was done, or that nobody knows, announced and in focus; what is wrong with a field stands at the field. */
export const RefusalNote = forwardRef<HTMLDivElement, RefusalNoteProps>(
  ({ refusal, advice, reload }, ref) => {
    const say = useMessages();
    const canHelp = refusal.kind === 'conflict' || refusal.kind === 'unknown';
    return (
      <Alert
        ref={ref}
        headline={say(headlineOf(refusal))}
        reload={canHelp && reload ? { label: say('dialog.reload'), act: reload } : undefined}
      >
        {refusal.kind === 'problems' ? (
          <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
            {linesOf(refusal, say).map((words) => (
              <li key={words}>
                <Typography>{words}</Typography>
              </li>
            ))}
          </Box>
        ) : (
          linesOf(refusal, say).map((words) => (
            <Typography key={words} tag="p" paddingTop={2}>
              {words}
            </Typography>
          ))
        )}
        {advice !== undefined && refusal.kind === 'problems' && refusal.rules.length > 0 ? (
          <Typography tag="p" paddingTop={2}>
            {advice}
          </Typography>
        ) : null}
      </Alert>
    );
  },
);
RefusalNote.displayName = 'RefusalNote';
