import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';

import { useMessages } from '../translations/message';

import { STEPS } from './steps';
import type { Step } from './steps';

/** Where one is among the steps. */
const StepList = ({ step }: { step: Step }) => {
  const say = useMessages();
  return (
    <Flex tag="ol" gap={4} wrap="wrap" aria-label={say('letters.steps')}>
      {STEPS.map((each, index) => (
        <Box key={each} tag="li" aria-current={each === step ? 'step' : undefined}>
          <Typography
            variant="omega"
            fontWeight={each === step ? 'bold' : 'regular'}
            textColor={each === step ? 'primary700' : 'neutral600'}
          >
            {String(index + 1)}. {say(`letters.step-${each}`)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};

interface StepFrameProps {
  step: Step;
  /** Whether one has come here from another step, so that the focus moves along. */
  hasMoved: boolean;
  /** The heading, which stays while the step changes below it. */
  heading: RefObject<HTMLDivElement>;
  children: ReactNode;
}

/** One step of the page under its heading. */
export const StepFrame = ({ step, hasMoved, heading, children }: StepFrameProps) => {
  const say = useMessages();
  useEffect(() => {
    if (hasMoved) heading.current?.focus();
  }, [step, hasMoved, heading]);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <StepList step={step} />
      <Box ref={heading} tabIndex={-1}>
        <Typography tag="h2" variant="beta">
          {say('letters.step-of', {
            step: STEPS.indexOf(step) + 1,
            count: STEPS.length,
            name: say(`letters.step-${step}`),
          })}
        </Typography>
      </Box>
      {children}
    </Flex>
  );
};
