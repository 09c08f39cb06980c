import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';

import type { ImportReport, ImportType, RowReport } from '../../../shared/import-desk/report';
import { recordPage } from '../model/pages';
import { DataTable } from '../overview/data-table';
import { useMessages } from '../translations/message';

import type { Sendable } from './steps';
import { FILTERS, changeWords, filterWords, outcomeWords, placeWords, shownRows } from './words';
import type { Filter } from './words';

const COLORS = {
  made: 'success700',
  changed: 'primary700',
  unchanged: 'neutral700',
  refused: 'danger700',
} as const;

const Details = ({ row }: { row: RowReport }) => {
  const say = useMessages();
  const lines =
    row.outcome === 'refused'
      ? row.problems.map(({ message }) => message)
      : row.changes.map((change) => changeWords(change, say));
  return (
    <Box tag="ul" style={{ listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
};

/** A type with one record has its form at another address, and the log has none. */
const hasPage = ({ index, type }: RowReport): boolean => index !== null && type !== 'decision';

interface ReportTableProps {
  file: Sendable;
  report: ImportReport;
  types: readonly ImportType[];
}

/** What becomes of each row of a file; a choice of outcomes shows fewer of them. */
export const ReportTable = ({ file, report, types }: ReportTableProps) => {
  const say = useMessages();
  const [filter, setFilter] = useState<Filter>(report.counts.refused > 0 ? 'refused' : 'all');
  const rows = shownRows(report.rows, filter);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex role="group" aria-label={say('import.filter-label')} gap={2} wrap="wrap">
        {FILTERS.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === filter ? 'secondary' : 'tertiary'}
            aria-pressed={each === filter}
            onClick={() => {
              setFilter(each);
            }}
          >
            {filterWords(each, report, say)}
          </Button>
        ))}
      </Flex>
      {rows.length === 0 ? (
        <Typography tag="p">{say('import.none-shown')}</Typography>
      ) : (
        <DataTable
          key={filter}
          caption={filterWords(filter, report, say)}
          columns={[
            say('import.col-row'),
            say('import.col-record'),
            say('import.col-outcome'),
            say('import.col-details'),
          ]}
          rows={rows.map((row) => ({
            key: `${row.section}-${String(row.index)}`,
            cells: [
              placeWords(file, row, types, say),
              row.documentId !== undefined && hasPage(row) ? (
                <Link key="link" tag={NavLink} to={recordPage(row.type, row.documentId)}>
                  {row.key}
                </Link>
              ) : (
                row.key
              ),
              <Typography key="outcome" fontWeight="semiBold" textColor={COLORS[row.outcome]}>
                {outcomeWords(row.outcome, say)}
              </Typography>,
              <Details key="details" row={row} />,
            ],
          }))}
        />
      )}
    </Flex>
  );
};
