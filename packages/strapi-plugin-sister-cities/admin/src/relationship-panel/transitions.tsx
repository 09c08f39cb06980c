import { Box, Typography } from '@strapi/design-system';

import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import type { Desk } from './desk';
import { TRANSITIONS_MAKE } from './permissions';
import { TransitionItem } from './transition-item';

/** Every way on from where the relationship stands. */
export const Transitions = ({ desk }: { desk: Desk }) => {
  const say = useMessages();
  const mayMake = useMay(TRANSITIONS_MAKE);
  const { transitions } = desk.life;
  return (
    <Box width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {say('life.transitions')}
      </Typography>
      {transitions.length === 0 ? (
        <Typography tag="p">{say('life.no-transitions')}</Typography>
      ) : (
        <ul>
          {transitions.map((eligibility) => (
            <TransitionItem
              key={eligibility.transition}
              desk={desk}
              eligibility={eligibility}
              mayMake={mayMake}
            />
          ))}
        </ul>
      )}
    </Box>
  );
};
