import { Box, Flex } from '@strapi/design-system';
import { useMemo } from 'react';

import { Years } from '../axis';
import { DataTable } from '../data-table';
import { useDesk } from '../desk';
import { Legend } from '../legend';
import { EntryLink } from '../links';
import { axisFor } from '../period';
import type { Selection } from '../select';
import { useWords } from '../use-words';

import { entriesOf } from './entries';
import { detailOf, entryOf, namesOf, whatHappened } from './entry-words';
import { Lane } from './lane';
import { lanesOf } from './lanes';
import { KindSymbol } from './marks';

const KINDS = ['founding', 'decision', 'event', 'end'] as const;

/** What happened in all relationships, as lines or as a table. */
export const TimelineView = ({ selection, today }: { selection: Selection; today: string }) => {
  const words = useWords();
  const { say } = words;
  const {
    address: {
      asTable,
      filters: { from, to },
    },
  } = useDesk();
  const entries = useMemo(() => entriesOf(selection, { from, to }), [selection, from, to]);
  if (asTable) {
    const partners = new Map(selection.partners.map((partner) => [partner.documentId, partner]));
    return (
      <DataTable
        caption={say('overview.table-timeline', { count: entries.length })}
        columns={[
          say('overview.column-what'),
          say('overview.column-when'),
          say('overview.column-kind'),
          say('overview.column-relationship'),
          say('overview.column-decided-by'),
        ]}
        rows={entries.map((entry) => ({
          key: entry.key,
          cells: [
            <EntryLink key="entry" entry={entryOf(entry)}>
              {whatHappened(entry, words)}
            </EntryLink>,
            words.date(entry.date),
            say(`overview.kind-${entry.kind}`),
            namesOf(entry, partners, words),
            detailOf(entry) || '–',
          ],
        }))}
      />
    );
  }
  const axis = axisFor(
    entries.map(({ date }) => date),
    today,
    { from, to },
  );
  const lanes = lanesOf(entries, selection.partners, axis, today);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Legend
        label={say('overview.legend')}
        items={KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)).map((kind) => ({
          key: kind,
          symbol: <KindSymbol kind={kind} />,
          words: say(`overview.kind-${kind}`),
        }))}
      />
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <Years axis={axis} />
        <Box tag="ol" aria-label={say('overview.timeline')}>
          {lanes.map((lane) => (
            <Lane key={lane.partner?.documentId ?? 'program'} lane={lane} axis={axis} />
          ))}
        </Box>
      </Box>
    </Flex>
  );
};
