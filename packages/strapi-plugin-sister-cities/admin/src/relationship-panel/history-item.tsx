import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { WarningBadge } from '../dialogs/warning-badge';
import { useMessages } from '../translations/message';

import { CorrectionDialog } from './correction-dialog';
import type { Desk } from './desk';
import { dateOfEntry, decisionOfEntry, titleOfEntry } from './history';
import type { ToldEntry } from './history';

interface HistoryItemProps {
  desk: Desk;
  told: ToldEntry;
  mayCorrect: boolean;
}

const anywhere = { overflowWrap: 'anywhere' } as const;

/** One entry of the history, with what stays inside the office. */
export const HistoryItem = ({ desk, told, mayCorrect }: HistoryItemProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { entry, corrects, correctedBy } = told;
  const decision = decisionOfEntry(entry, say);
  const small = [
    entry.reason ? say('life.entry-reason', { reason: entry.reason }) : '',
    entry.overrideJustification ? say('life.entry-override', { reason: entry.overrideJustification }) : '',
    entry.source ? say('life.entry-source', { source: entry.source }) : '',
    entry.actor ? say('life.entry-actor', { actor: entry.actor }) : '',
  ].filter((line) => line !== '');
  return (
    <Box
      tag="li"
      width="100%"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid none none"
    >
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral700">
          {say('life.entry-number', { number: entry.sequence })}
        </Typography>
        <Typography variant="pi" textColor="neutral700">
          {dateOfEntry(entry, say, locale)}
        </Typography>
      </Flex>
      <Typography tag="p" fontWeight="bold">
        {titleOfEntry(entry, say)}
      </Typography>
      {decision === '' ? null : (
        <Typography tag="p" style={anywhere}>
          {decision}
        </Typography>
      )}
      <Flex gap={1} wrap="wrap">
        {corrects === undefined ? null : (
          <Badge variant="secondary">{say('life.entry-corrects', { number: corrects })}</Badge>
        )}
        {correctedBy.map((number) => (
          <WarningBadge key={number}>{say('life.entry-corrected-by', { number })}</WarningBadge>
        ))}
        {entry.overrideJustification ? <WarningBadge>{say('life.entry-rules-aside')}</WarningBadge> : null}
      </Flex>
      {small.map((line) => (
        <Typography key={line} tag="p" variant="pi" textColor="neutral700" style={anywhere}>
          {line}
        </Typography>
      ))}
      {entry.sourceUrl ? (
        <Link href={entry.sourceUrl} isExternal style={anywhere}>
          {say('life.entry-document')}
        </Link>
      ) : null}
      {mayCorrect ? <CorrectionDialog desk={desk} entry={entry} /> : null}
    </Box>
  );
};
