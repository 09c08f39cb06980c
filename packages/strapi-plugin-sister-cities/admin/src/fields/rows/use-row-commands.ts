import { useState } from 'react';

import { useMessages } from '../../translations/message';

import { rowIds } from './row-ids';
import { useFocus } from './use-focus';
import type { Rows } from './use-rows';

export interface RowCommands {
  /** What a screen reader is to be told. */
  announcement: string;
  add: (index?: number) => void;
  move: (key: string, by: 1 | -1) => void;
  remove: (key: string) => void;
  undo: () => void;
}

interface Options {
  field: string;
  list: Rows;
  blank: unknown;
  nameOf: (item: unknown, index: number) => string;
  /** The control of a new row that is to be filled in first. */
  firstControl: (key: string) => string;
  onAdded?: (key: string) => void;
}

/** What the buttons of a list do: change the rows, put the focus where work goes on, and say what happened. */
export const useRowCommands = ({
  field,
  list,
  blank,
  nameOf,
  firstControl,
  onAdded,
}: Options): RowCommands => {
  const say = useMessages();
  const focus = useFocus();
  const [announcement, announce] = useState('');
  const { rows, lastRemoved } = list;
  const find = (key: string): { index: number; item: string } => {
    const index = rows.findIndex((row) => row.key === key);
    return { index, item: nameOf(rows[index]?.item, index) };
  };

  return {
    announcement,
    add: (index = rows.length) => {
      const { key } = list.add(blank, index);
      onAdded?.(key);
      announce(say('rows.say-added', { position: index + 1, total: rows.length + 1 }));
      focus(firstControl(key));
    },
    move: (key, by) => {
      const { index, item } = find(key);
      const to = index + by;
      list.move(key, by);
      announce(say('rows.say-moved', { item, position: to + 1, total: rows.length }));
      // At the end of the list the button just pressed is disabled; its counterpart keeps the focus in the row.
      const { up, down } = rowIds(field, key);
      const hasReachedEnd = by === -1 ? to <= 0 : to >= rows.length - 1;
      focus((by === -1) !== hasReachedEnd ? up : down);
    },
    remove: (key) => {
      const { item } = find(key);
      list.remove(key);
      announce(say('rows.say-removed', { item, total: rows.length - 1 }));
      focus(rowIds(field, key).undo);
    },
    undo: () => {
      if (!lastRemoved) return;
      const { row, index } = lastRemoved;
      const item = nameOf(row.item, index);
      list.undo();
      announce(say('rows.say-restored', { item, position: index + 1, total: rows.length + 1 }));
      focus(rowIds(field, row.key).body);
    },
  };
};
