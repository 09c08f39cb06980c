import { Box, Button, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import type { DialogRefusal } from './dialog-refusal';

interface RefusalNoteProps {
  refusal: DialogRefusal;
  /** Loads what is there now, and leaves the dialog as it is. */
  reload: () => void;
}

const headlineOf = (refusal: DialogRefusal): MessageId => {
  if (refusal.kind === 'conflict') return 'dialog.conflict';
  if (refusal.kind === 'failure') return 'dialog.failure';
  return refusal.isRuledOut ? 'dialog.ruled-out' : 'dialog.problems';
};

/** Why nothing was done, announced and in focus; what is wrong with a field stands at the field. */
export const RefusalNote = forwardRef<HTMLDivElement, RefusalNoteProps>(({ refusal, reload }, ref) => {
  const say = useMessages();
  return (
    <Box
      ref={ref}
      role="alert"
      tabIndex={-1}
      background="danger100"
      borderColor="danger200"
      hasRadius
      padding={4}
    >
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {say(headlineOf(refusal))}
      </Typography>
      {refusal.kind === 'problems' ? (
        <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
          {[...Object.values(refusal.byField), ...refusal.others].map((words) => (
            <li key={words}>
              <Typography>{words}</Typography>
            </li>
          ))}
        </Box>
      ) : (
        <Typography tag="p" paddingTop={2}>
          {refusal.message}
        </Typography>
      )}
      {refusal.kind === 'conflict' ? (
        <Box paddingTop={3}>
          <Button variant="secondary" onClick={reload}>
            {say('dialog.reload')}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
});
RefusalNote.displayName = 'RefusalNote';
