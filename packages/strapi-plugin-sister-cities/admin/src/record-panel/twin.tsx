import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { DataTable } from '../overview/data-table';
import type { Row } from '../overview/data-table';
import { useMessages } from '../translations/message';

/** A panel is narrow. */
const Compact = styled.div`
  && caption {
    padding: 0.8rem;
  }
  && th,
  && td {
    padding: 0.6rem 0.8rem;
  }
  && thead th {
    white-space: normal;
  }
  && tbody th {
    min-width: 8rem;
  }
`;

interface TwinProps {
  /** What is shown: the caption of the table. */
  caption: string;
  columns: readonly string[];
  rows: readonly Row[];
  /** The same, drawn. */
  children: ReactNode;
}

/** A chart that is a table for whoever asks. */
export const Twin = ({ caption, columns, rows, children }: TwinProps) => {
  const say = useMessages();
  const [asTable, setAsTable] = useState(false);
  return (
    <Box>
      {asTable ? (
        <Compact>
          <DataTable caption={caption} columns={columns} rows={rows} />
        </Compact>
      ) : (
        children
      )}
      <Box paddingTop={2}>
        <Button
          variant="ghost"
          size="S"
          aria-pressed={asTable}
          aria-label={say('desk.named', { what: say('overview.as-table'), of: caption })}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {say('overview.as-table')}
        </Button>
      </Box>
    </Box>
  );
};
