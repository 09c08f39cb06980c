import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { useMessages } from '../translations/message';

const Scroll = styled.div`
  overflow-x: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.43;
  caption {
    padding: 1.6rem;
    text-align: start;
  }
  th,
  td {
    padding: 1rem 1.6rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral700};
    font-weight: 600;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    min-width: 12rem;
  }
`;

export interface Row {
  key: string;
  /** The first one is what the row is about. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/** How many rows are shown before somebody asks for more. */
const ROWS = 200;

/** A table that a screen reader announces with its caption and columns; it scrolls by itself where it is too wide. */
export const DataTable = ({ caption, columns, rows }: DataTableProps) => {
  const say = useMessages();
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(ROWS);
  const left = rows.length - shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Scroll ref={region} role="region" aria-labelledby={id} tabIndex={0}>
        <Table>
          <caption>
            <Typography id={id} variant="delta">
              {caption}
            </Typography>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ key, cells: [first, ...others] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {others.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Scroll>
      {left > 0 ? (
        <Box>
          <Button
            variant="tertiary"
            onClick={() => {
              // The button goes with the last rows.
              if (left <= ROWS) region.current?.focus({ preventScroll: true });
              setShown(shown + ROWS);
            }}
          >
            {say('overview.more-rows', { count: Math.min(left, ROWS), left })}
          </Button>
        </Box>
      ) : null}
    </Flex>
  );
};
