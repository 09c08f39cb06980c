import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import { useMessages } from '../../translations/message';

interface UndoRowProps {
  id: string;
  item: string;
  disabled: boolean;
  onUndo: () => void;
}

/** Stands where an item was removed, until the entry is saved. */
export const UndoRow = ({ id, item, disabled, onUndo }: UndoRowProps) => {
  const say = useMessages();
  return (
    <Flex
      tag="li"
      background="neutral100"
      borderColor="neutral200"
      borderStyle="dashed"
      hasRadius
      gap={3}
      paddingLeft={4}
      paddingRight={2}
      paddingTop={2}
      paddingBottom={2}
      justifyContent="space-between"
    >
      <Typography textColor="neutral700" ellipsis>
        {say('rows.removed', { item })}
      </Typography>
      <Button
        id={id}
        size="S"
        variant="tertiary"
        startIcon={<ArrowClockwise />}
        aria-label={say('rows.undo-item', { item })}
        disabled={disabled}
        onClick={onUndo}
      >
        {say('rows.undo')}
      </Button>
    </Flex>
  );
};
