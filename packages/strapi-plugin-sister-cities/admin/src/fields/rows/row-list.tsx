import { Flex, VisuallyHidden } from '@strapi/design-system';
import { Fragment } from 'react';
import type { ReactNode } from 'react';

import { rowIds } from './row-ids';
import type { Row } from './rows';
import { UndoRow } from './undo-row';
import type { RowCommands } from './use-row-commands';
import type { Rows } from './use-rows';

interface RowListProps {
  field: string;
  labelledBy: string;
  list: Rows;
  commands: RowCommands;
  nameOf: (item: unknown, index: number) => string;
  disabled: boolean;
  children: (row: Row, index: number) => ReactNode;
}

/** The rows in order, with the way back at the place where one was removed, and the voice of the list. */
export const RowList = ({ field, labelledBy, list, commands, nameOf, disabled, children }: RowListProps) => {
  const { rows, lastRemoved } = list;
  const undo = lastRemoved && (
    <UndoRow
      id={rowIds(field, lastRemoved.row.key).undo}
      item={nameOf(lastRemoved.row.item, lastRemoved.index)}
      disabled={disabled}
      onUndo={commands.undo}
    />
  );
  return (
    <>
      <VisuallyHidden aria-live="polite">{commands.announcement}</VisuallyHidden>
      {rows.length > 0 || undo ? (
        <Flex tag="ol" aria-labelledby={labelledBy} direction="column" alignItems="stretch" gap={2}>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {lastRemoved?.index === index ? undo : null}
              {children(row, index)}
            </Fragment>
          ))}
          {lastRemoved && lastRemoved.index >= rows.length ? undo : null}
        </Flex>
      ) : null}
    </>
  );
};
