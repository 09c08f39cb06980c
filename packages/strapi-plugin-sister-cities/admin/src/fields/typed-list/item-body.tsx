import { Flex, Typography } from '@strapi/design-system';

import type { ListDefinition } from '../../../../shared/lists';
import type { RowError } from '../errors/row-errors';
import { errorText } from '../errors/server-errors';
import { ForeignValue } from '../frame/foreign-value';

import { isItem, leftoversOf, withCell } from './item';
import type { Item } from './item';
import { ItemFields } from './item-fields';
import { Leftovers } from './leftovers';

interface ItemBodyProps {
  id: string;
  path: string;
  title: string;
  definition: ListDefinition;
  item: unknown;
  told: RowError | undefined;
  disabled: boolean;
  onChange: (item: Item) => void;
}

/** What an open item shows. An item that is no object is shown as it is; it can be moved and removed. */
export const ItemBody = ({ item, told, title, ...rest }: ItemBodyProps) => {
  const { definition, path, disabled, onChange } = rest;
  const whole = typeof told?.error === 'string' ? errorText(told.error, told.path, title) : undefined;
  const shown = item ?? {};
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={{ initial: 4, medium: 6 }}
      background="neutral100"
    >
      {whole !== undefined && (
        <Typography variant="pi" textColor="danger600">
          {whole}
        </Typography>
      )}
      {isItem(shown) ? (
        <>
          <ItemFields {...rest} path={path} item={shown} told={told} />
          <Leftovers
            item={shown}
            fields={leftoversOf(definition, shown)}
            disabled={disabled}
            onRemove={(field) => {
              // The button goes with the fact; that which folds the item stays.
              document.getElementById(rest.id)?.focus();
              onChange(withCell(shown, field, null));
            }}
          />
        </>
      ) : (
        <ForeignValue value={shown} disabled={disabled} />
      )}
    </Flex>
  );
};
