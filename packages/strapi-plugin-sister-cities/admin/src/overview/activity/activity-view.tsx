import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';

import type { OverviewEvent } from '../../../../shared/overview';
import { DataTable } from '../data-table';
import { useDesk } from '../desk';
import { EntryLink } from '../links';
import type { Selection } from '../select';
import { useWords } from '../use-words';

import { QuarterChart } from './quarter-chart';
import { activityOf } from './quarters';

const EventLinks = ({ events }: { events: readonly OverviewEvent[] }) => {
  const words = useWords();
  if (events.length === 0) return <>–</>;
  return (
    <ul>
      {events.map(({ documentId, name, startsOn, isPublished }) => (
        <li key={documentId}>
          <EntryLink entry={{ type: 'event', documentId }}>{words.withDraft(name, isPublished)}</EntryLink>{' '}
          <Typography variant="pi" textColor="neutral700">
            {words.date(startsOn)}
          </Typography>
        </li>
      ))}
    </ul>
  );
};

/** How much took place in each quarter. */
export const ActivityView = ({ selection, today }: { selection: Selection; today: string }) => {
  const words = useWords();
  const { say } = words;
  const {
    asTable,
    filters: { from, to },
  } = useDesk().address;
  const { quarters, unclear, isCut } = useMemo(
    () => activityOf(selection.events, today, { from, to }),
    [selection.events, today, from, to],
  );
  const [first, last] = [quarters[0], quarters.at(-1)];
  const count = quarters.reduce((sum, { events }) => sum + events.length, 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral700">
        {say('overview.activity-hint')}
      </Typography>
      <Typography tag="p" fontWeight="semiBold">
        {first && last
          ? say('overview.activity-summary', {
              from: words.quarter(first.quarter, first.year),
              to: words.quarter(last.quarter, last.year),
              count,
              busy: quarters.filter(({ events }) => events.length > 0).length,
              quarters: quarters.length,
            })
          : say('overview.no-activity')}
      </Typography>
      {isCut ? <Typography tag="p">{say('overview.activity-cut')}</Typography> : null}
      {quarters.length > 0 && !asTable ? <QuarterChart quarters={quarters} /> : null}
      {quarters.length > 0 && asTable ? (
        <DataTable
          caption={say('overview.table-activity', { count: quarters.length })}
          columns={[
            say('overview.column-quarter'),
            say('overview.column-count'),
            say('overview.column-events'),
          ]}
          rows={quarters.map(({ year, quarter, events, isAhead }) => ({
            key: `${String(year)}-${String(quarter)}`,
            cells: [
              isAhead
                ? say('overview.quarter-ahead', { quarter: words.quarter(quarter, year) })
                : words.quarter(quarter, year),
              String(events.length),
              <EventLinks key="events" events={events} />,
            ],
          }))}
        />
      ) : null}
      {unclear.length > 0 ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
          <Typography tag="h3" variant="delta">
            {say('overview.activity-unclear', { count: unclear.length })}
          </Typography>
          <Box paddingTop={3}>
            <EventLinks events={unclear} />
          </Box>
        </Box>
      ) : null}
    </Flex>
  );
};
