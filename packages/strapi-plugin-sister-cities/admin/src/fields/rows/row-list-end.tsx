import { Flex, Typography } from '@strapi/design-system';

import { useMessages } from '../../translations/message';

import { AddButton } from './add-button';

interface RowListEndProps {
  isEmpty: boolean;
  disabled: boolean;
  /** What an empty list says to begin it. */
  invitation: string;
  add: string;
  addName?: string;
  onAdd: () => void;
}

/** Below the rows: the button for another one, or what there is to say while there is none. */
export const RowListEnd = ({ isEmpty, disabled, invitation, add, addName, onAdd }: RowListEndProps) => {
  const say = useMessages();
  const button = disabled ? null : (
    <AddButton name={addName} onAdd={onAdd}>
      {add}
    </AddButton>
  );
  if (!isEmpty) return button;
  return (
    <Flex
      direction="column"
      alignItems="center"
      gap={3}
      background="neutral100"
      borderColor="neutral200"
      borderStyle="dashed"
      hasRadius
      padding={4}
    >
      <Typography textColor="neutral700">{disabled ? say('list.nothing') : invitation}</Typography>
      {button}
    </Flex>
  );
};
