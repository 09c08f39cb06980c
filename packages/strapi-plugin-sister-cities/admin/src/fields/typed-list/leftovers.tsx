import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import { useMessages } from '../../translations/message';

import type { Item } from './item';

interface LeftoversProps {
  item: Item;
  fields: readonly string[];
  disabled: boolean;
  onRemove: (field: string) => void;
}

/** Facts of an item that its list has no place for. The server refuses them until they are removed. */
export const Leftovers = ({ item, fields, disabled, onRemove }: LeftoversProps) => {
  const say = useMessages();
  return fields.map((field) => (
    <Flex key={field} gap={2} justifyContent="space-between" background="warning100" padding={2} hasRadius>
      <Typography variant="pi" textColor="neutral800">
        {say('list.leftover', { field, value: JSON.stringify(item[field]) })}
      </Typography>
      {!disabled && (
        <IconButton
          variant="ghost"
          label={say('list.leftover-remove', { field })}
          onClick={() => {
            onRemove(field);
          }}
        >
          <Trash />
        </IconButton>
      )}
    </Flex>
  ));
};
