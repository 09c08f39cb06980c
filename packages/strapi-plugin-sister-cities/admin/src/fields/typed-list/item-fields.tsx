import { Grid } from '@strapi/design-system';

import type { ListDefinition, ListField } from '../../../../shared/lists';
import { useFieldWords } from '../../translations/fields/known';
import type { RowError } from '../errors/row-errors';
import { errorAt } from '../errors/server-errors';

import { Cell } from './cells/cell';
import { fieldInWords, isItem, withCell } from './item';
import type { Item } from './item';

interface ItemFieldsProps {
  /** Start of every cell's id. */
  id: string;
  /** Where the item is stored, as the server's errors name it. */
  path: string;
  definition: ListDefinition;
  item: Item;
  told: RowError | undefined;
  disabled: boolean;
  onChange: (item: Item) => void;
}

export const cellId = (item: string, field: string): string => `${item}-${field}`;

const isWide = (field: ListField): boolean =>
  field.type === 'texts' || (field.type === 'text' && field.long === true);

/** The cells of one item, two beside each other where there is room. */
export const ItemFields = ({ id, path, definition, item, told, disabled, onChange }: ItemFieldsProps) => {
  const words = useFieldWords();
  const serverError = (name: string): unknown => {
    const before = told && isItem(told.item) ? told.item[name] : undefined;
    return Object.is(before, item[name]) ? errorAt(told?.error, name) : undefined;
  };
  return (
    <Grid.Root gap={4}>
      {Object.entries(definition.fields).map(([name, field]) => (
        <Grid.Item
          key={name}
          col={isWide(field) ? 12 : 6}
          s={12}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <Cell
            id={cellId(id, name)}
            path={`${told?.path ?? path}.${name}`}
            field={fieldInWords(definition, name, field, words)}
            value={item[name]}
            serverError={serverError(name)}
            disabled={disabled}
            onChange={(value) => {
              onChange(withCell(item, name, value));
            }}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
