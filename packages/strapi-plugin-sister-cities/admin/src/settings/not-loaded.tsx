import { Box, Flex, Typography } from '@strapi/design-system';

import { TryAgain } from '../loading/try-again';
import { useMessages } from '../translations/message';

interface NotLoadedProps {
  told: string;
  focusPlace: () => void;
  reload: () => void;
}

/** In the place of settings that could not be loaded. */
export const NotLoaded = ({ told, focusPlace, reload }: NotLoadedProps) => {
  const say = useMessages();
  return (
    <Box padding={5} role="alert">
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography tag="p">{told}</Typography>
        <TryAgain focusPlace={focusPlace} again={reload}>
          {say('policy.try-again')}
        </TryAgain>
      </Flex>
    </Box>
  );
};
