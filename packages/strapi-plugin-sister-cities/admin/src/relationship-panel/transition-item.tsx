import { Box, Flex, Typography } from '@strapi/design-system';

import type { Eligibility } from '../../../shared/eligibility';
import { useMessages } from '../translations/message';

import { isMade } from './asked';
import { CheckList } from './check-list';
import { summaryOf } from './checks';
import type { Desk } from './desk';
import { TransitionDialog } from './transition-dialog';

interface TransitionItemProps {
  desk: Desk;
  eligibility: Eligibility;
  mayMake: boolean;
  /** Is told when the dialog opens and closes. */
  onOpen: (isOpen: boolean) => void;
}

/** One way on from here: what it is, whether it is possible now, and why not. */
export const TransitionItem = ({ desk, eligibility, mayMake, onOpen }: TransitionItemProps) => {
  const say = useMessages();
  const name = say(`life.do.${eligibility.transition}`);
  return (
    <Box tag="li" width="100%" paddingBottom={3}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {mayMake && isMade(eligibility) ? (
          <TransitionDialog desk={desk} transition={eligibility.transition} onOpen={onOpen} />
        ) : (
          <Typography fontWeight="bold">{name}</Typography>
        )}
        {summaryOf(eligibility, desk.life.decisionBody, say).map((line) => (
          <Typography key={line} tag="p" variant="pi" textColor="neutral800">
            {line}
          </Typography>
        ))}
        <CheckList checks={eligibility.checks} name={name} pageDocumentId={desk.life.documentId} />
      </Flex>
    </Box>
  );
};
