import { Box, Typography } from '@strapi/design-system';

import type { Check } from '../../../shared/eligibility';
import { useMessages } from '../translations/message';

interface InTheWayProps {
  checks: readonly Check[];
  /** What can be done about them. */
  advice: string;
}

/** The rules of the city that a transition does not meet, and where each is written. */
export const InTheWay = ({ checks, advice }: InTheWayProps) => {
  const say = useMessages();
  return (
    <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="p" fontWeight="bold">
        {say('life.rules-in-the-way', { count: checks.length })}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={4} style={{ listStyle: 'disc' }}>
        {checks.map(({ code, reason, source }) => (
          <li key={code}>
            <Typography tag="p">
              {say('life.check-reason', { check: say(`check.${code}`), reason })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {source}
            </Typography>
          </li>
        ))}
      </Box>
      <Typography tag="p" paddingTop={2}>
        {advice}
      </Typography>
    </Box>
  );
};
