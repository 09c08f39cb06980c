import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { useMessages } from '../translations/message';

/** In the place of settings that could not be loaded. */
export const NotLoaded = ({ told, reload }: { told: string; reload: () => void }) => {
  const say = useMessages();
  return (
    <Box padding={5} role="alert">
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography tag="p">{told}</Typography>
        <Button variant="secondary" onClick={reload}>
          {say('policy.try-again')}
        </Button>
      </Flex>
    </Box>
  );
};
