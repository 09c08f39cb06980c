import { useMessages } from '../../translations/message';
import { useCodeProblem } from '../code/use-code-problem';
import { errorText } from '../errors/server-errors';
import { useRowErrors } from '../errors/use-row-errors';
import { RowActions } from '../rows/row-actions';
import { rowIds } from '../rows/row-ids';
import { RowList } from '../rows/row-list';
import { RowListEnd } from '../rows/row-list-end';
import { useRowCommands } from '../rows/use-row-commands';
import { useRows } from '../rows/use-rows';

import { textProblem } from './problem';
import { TextRow } from './text-row';

interface TextRowsProps {
  /** The id of the field, and with `-label` of its label. */
  field: string;
  /** Where the list is stored, as the server's errors name it. */
  path: string;
  label: string;
  /** What each text has to be; codes of a register are found by name. */
  format: string | undefined;
  value: unknown;
  /** The server's errors, nested like the value. */
  error: unknown;
  disabled: boolean;
  onChange: (value: unknown[] | null) => void;
}

/** Short texts in order, each in its own input. */
export const TextRows = ({ field, path, label, format, value, error, disabled, onChange }: TextRowsProps) => {
  const say = useMessages();
  const codeProblem = useCodeProblem();
  const list = useRows(value, onChange);
  const errors = useRowErrors(error, list.rows, path);
  const items = list.rows.map(({ item }) => item);
  const nameOf = (item: unknown, index: number): string =>
    typeof item === 'string' && item.trim() !== '' ? item : say('texts.row-name', { position: index + 1 });
  const commands = useRowCommands({
    field,
    list,
    blank: '',
    nameOf,
    firstControl: (key) => rowIds(field, key).body,
  });

  const errorOf = (key: string, item: unknown, index: number): string | undefined => {
    const own = textProblem(items, index, nameOf('', index));
    if (own) return say(own.id, own.values);
    const told = errors.get(key);
    const answer =
      told && Object.is(told.item, item) ? errorText(told.error, told.path, nameOf('', index)) : undefined;
    return codeProblem(format, item) ?? answer;
  };

  return (
    <>
      <RowList field={field} labelledBy={`${field}-label`} {...{ list, commands, nameOf, disabled }}>
        {({ key, item }, index) => (
          <TextRow
            id={rowIds(field, key).body}
            label={say('texts.row', { label, position: index + 1 })}
            item={item}
            format={format}
            error={errorOf(key, item, index)}
            disabled={disabled}
            onChange={(text) => {
              list.change(key, text);
            }}
            onEnter={() => {
              commands.add(index + 1);
            }}
            actions={
              <RowActions
                field={field}
                rowKey={key}
                item={nameOf(item, index)}
                index={index}
                total={list.rows.length}
                disabled={disabled}
                commands={commands}
              />
            }
          />
        )}
      </RowList>
      <RowListEnd
        isEmpty={items.length === 0}
        disabled={disabled}
        invitation={say('texts.empty')}
        add={say('texts.add')}
        addName={say('texts.add-to', { label })}
        onAdd={() => {
          commands.add();
        }}
      />
    </>
  );
};
