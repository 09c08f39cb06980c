import { Box, Button, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

import { useMessages } from '../translations/message';

import type { Refusal } from './refusal';

interface RefusalAlertProps {
  refusal: Refusal;
  reload: () => void;
}

/** Why nothing was saved, announced and in focus; what is wrong with a rule stands at the rule. */
export const RefusalAlert = forwardRef<HTMLDivElement, RefusalAlertProps>(({ refusal, reload }, ref) => {
  const say = useMessages();
  return (
    <Box
      ref={ref}
      role="alert"
      tabIndex={-1}
      background="danger100"
      borderColor="danger200"
      hasRadius
      padding={5}
    >
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {refusal.kind === 'problems'
          ? say('policy.problems', { count: refusal.count })
          : say(refusal.kind === 'conflict' ? 'policy.conflict' : 'policy.failure')}
      </Typography>
      {refusal.kind === 'problems' ? (
        refusal.others.map((each) => (
          <Typography key={each} tag="p">
            {each}
          </Typography>
        ))
      ) : (
        <Typography tag="p">{refusal.message}</Typography>
      )}
      {refusal.kind === 'conflict' ? (
        <Box paddingTop={3}>
          <Button variant="secondary" onClick={reload}>
            {say('policy.reload')}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
});
RefusalAlert.displayName = 'RefusalAlert';
