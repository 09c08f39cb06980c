import type { ListDefinition } from '../../../../shared/lists';
import { wordFor } from '../../translations/fields/field-words';
import { useFieldWords } from '../../translations/fields/known';
import { useMessages } from '../../translations/message';
import { textsIn } from '../errors/server-errors';
import { useRowErrors } from '../errors/use-row-errors';
import { RowActions } from '../rows/row-actions';
import { rowIds } from '../rows/row-ids';
import { RowList } from '../rows/row-list';
import { RowListEnd } from '../rows/row-list-end';
import { useRowCommands } from '../rows/use-row-commands';
import { useRows } from '../rows/use-rows';

import { nounOf, titleOf } from './item';
import { ItemBody } from './item-body';
import { cellId } from './item-fields';
import { ItemPanel } from './item-panel';
import { useFolds } from './use-folds';

interface TypedListProps {
  /** The id of the field, and with `-label` of its label. */
  field: string;
  name: string;
  definition: ListDefinition;
  value: unknown;
  /** The server's errors, nested like the value. */
  error: unknown;
  disabled: boolean;
  onChange: (value: unknown[] | null) => void;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The items of a typed list, folded, with everything to change them. */
export const TypedList = ({ field, name, definition, value, error, disabled, onChange }: TypedListProps) => {
  const say = useMessages();
  const noun = wordFor(useFieldWords(), 'items', nounOf(definition));
  const list = useRows(value, onChange);
  const errors = useRowErrors(error, list.rows, name);
  const folds = useFolds(errors);
  const nameOf = (item: unknown, index: number): string =>
    titleOf(definition, item, say) ?? say('list.untitled', { noun: capitalized(noun), position: index + 1 });
  const [firstField = ''] = Object.keys(definition.fields);
  const commands = useRowCommands({
    field,
    list,
    blank: {},
    nameOf,
    firstControl: (key) => cellId(rowIds(field, key).body, firstField),
    onAdded: (key) => {
      folds.fold(key, true);
    },
  });

  return (
    <>
      <RowList field={field} labelledBy={`${field}-label`} {...{ list, commands, nameOf, disabled }}>
        {({ key, item }, index) => {
          const { body } = rowIds(field, key);
          const told = errors.get(key);
          const title = nameOf(item, index);
          return (
            <ItemPanel
              id={body}
              title={title}
              problems={told && Object.is(told.item, item) ? textsIn(told.error).length : 0}
              isOpen={folds.isOpen(key)}
              onFold={(isOpen) => {
                folds.fold(key, isOpen);
              }}
              actions={
                <RowActions
                  field={field}
                  rowKey={key}
                  item={title}
                  index={index}
                  total={list.rows.length}
                  disabled={disabled}
                  commands={commands}
                />
              }
            >
              <ItemBody
                id={body}
                path={`${name}.${String(index)}`}
                title={title}
                definition={definition}
                item={item}
                told={told}
                disabled={disabled}
                onChange={(next) => {
                  list.change(key, next);
                }}
              />
            </ItemPanel>
          );
        }}
      </RowList>
      <RowListEnd
        isEmpty={list.rows.length === 0}
        disabled={disabled}
        invitation={say('list.empty', { noun })}
        add={say('list.add', { noun })}
        onAdd={() => {
          commands.add();
        }}
      />
    </>
  );
};
