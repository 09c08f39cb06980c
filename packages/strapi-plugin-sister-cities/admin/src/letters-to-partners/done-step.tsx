import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { LettersMade } from '../../../shared/letters-to-partners';
import { listPage } from '../model/pages';
import { useMessages } from '../translations/message';

interface DoneStepProps {
  made: LettersMade;
  writeMore: () => void;
}

/** What was made, and the way to it. */
export const DoneStep = ({ made: { letters, isRepeated }, writeMore }: DoneStepProps) => {
  const say = useMessages();
  return (
    <Flex direction="column" alignItems="flex-start" gap={5}>
      <Box role="status">
        <Typography tag="p" fontWeight="bold" textColor="success700">
          {say('letters.made', { count: letters.length })}
        </Typography>
        {isRepeated ? <Typography tag="p">{say('letters.made-once')}</Typography> : null}
        <Typography tag="p">{say('letters.made-hint')}</Typography>
      </Box>
      <Link tag={NavLink} to={listPage('letter', letters)}>
        {say('letters.open-made')}
      </Link>
      <Button variant="tertiary" onClick={writeMore}>
        {say('letters.write-more')}
      </Button>
    </Flex>
  );
};
