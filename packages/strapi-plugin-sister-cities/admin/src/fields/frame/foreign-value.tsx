import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { useMessages } from '../../translations/message';

interface ForeignValueProps {
  value: unknown;
  disabled: boolean;
  onClear?: () => void;
}

/** A stored value that a form has no control for: shown as it is, so that nobody loses it unseen. */
export const ForeignValue = ({ value, disabled, onClear }: ForeignValueProps) => {
  const say = useMessages();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi">{say('foreign.explain')}</Typography>
      <Box
        tag="pre"
        background="neutral100"
        color="neutral800"
        padding={2}
        hasRadius
        maxWidth="100%"
        overflow="auto"
      >
        {JSON.stringify(value, null, 1)}
      </Box>
      {onClear && !disabled && (
        <Button variant="tertiary" size="S" onClick={onClear}>
          {say('foreign.clear')}
        </Button>
      )}
    </Flex>
  );
};
