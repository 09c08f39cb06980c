import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';

import { useMessages } from '../../translations/message';

import { RowButton } from './row-button';
import { rowIds } from './row-ids';
import type { RowCommands } from './use-row-commands';

interface RowActionsProps {
  field: string;
  rowKey: string;
  /** What the row is called, so that every button says what it acts on. */
  item: string;
  index: number;
  total: number;
  disabled: boolean;
  commands: RowCommands;
}

/** Up, down, remove; nothing where nothing may be changed. */
export const RowActions = ({ field, rowKey, item, index, total, disabled, commands }: RowActionsProps) => {
  const say = useMessages();
  if (disabled) return null;
  const { up, down } = rowIds(field, rowKey);
  const move = (by: 1 | -1) => () => {
    commands.move(rowKey, by);
  };
  return (
    <>
      {total > 1 && (
        <>
          <RowButton id={up} label={say('rows.move-up', { item })} isHidden={index === 0} onPress={move(-1)}>
            <ArrowUp />
          </RowButton>
          <RowButton
            id={down}
            label={say('rows.move-down', { item })}
            isHidden={index === total - 1}
            onPress={move(1)}
          >
            <ArrowDown />
          </RowButton>
        </>
      )}
      <RowButton
        label={say('rows.remove', { item })}
        onPress={() => {
          commands.remove(rowKey);
        }}
      >
        <Trash />
      </RowButton>
    </>
  );
};
