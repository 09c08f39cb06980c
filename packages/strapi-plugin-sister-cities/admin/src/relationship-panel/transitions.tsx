import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { Eligibility } from '../../../shared/eligibility';
import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import type { Desk } from './desk';
import { TRANSITIONS_MAKE } from './permissions';
import { TransitionItem } from './transition-item';

/** Every way on from where the relationship stands. */
export const Transitions = ({ desk }: { desk: Desk }) => {
  const say = useMessages();
  const mayMake = useMay(TRANSITIONS_MAKE);
  const [opened, setOpened] = useState<Eligibility>();
  const { transitions } = desk.life;
  // The dialog that is open stays, with what was typed into it, though a colleague has decided and its way is closed.
  const isGone = opened && transitions.every(({ transition }) => transition !== opened.transition);
  const shown = isGone ? [...transitions, opened] : transitions;
  return (
    <Box width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {say('life.transitions')}
      </Typography>
      {shown.length === 0 ? (
        <Typography tag="p">{say('life.no-transitions')}</Typography>
      ) : (
        <ul>
          {shown.map((eligibility) => (
            <TransitionItem
              key={eligibility.transition}
              desk={desk}
              eligibility={eligibility}
              mayMake={mayMake}
              onOpen={(isOpen) => {
                setOpened(isOpen ? eligibility : undefined);
              }}
            />
          ))}
        </ul>
      )}
    </Box>
  );
};
