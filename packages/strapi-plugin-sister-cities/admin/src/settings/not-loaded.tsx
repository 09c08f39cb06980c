import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { useMessages } from '../translations/message';

interface NotLoadedProps {
  told: string;
  /** Puts the focus where the settings will be, for the button goes. */
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
        <Button
          variant="secondary"
          onClick={() => {
            focusPlace();
            reload();
          }}
        >
          {say('policy.try-again')}
        </Button>
      </Flex>
    </Box>
  );
};
