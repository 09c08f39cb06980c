import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { HomeCompliance, Owed, OwingAssociation } from '../../../shared/home';
import { PLUGIN_ID } from '../../../shared/names';
import { useMay } from '../dialogs/use-may';
import { POLICY_READ } from '../settings/permissions';
import { useMessages } from '../translations/message';

import { Entries, Entry, Headline, Note, RecordLink, Sheet } from './entries';
import { Part } from './part';
import { notAskedWords, owedWords } from './words';

const COUNTED: readonly Owed[] = ['overdue', 'due_soon', 'below_minimum', 'unknown'];

const Count = ({ owed, count }: { owed: Owed; count: number }) => {
  const say = useMessages();
  const { locale } = useIntl();
  return (
    <Flex direction="column-reverse" alignItems="start">
      <Typography tag="dt" variant="pi" textColor="neutral700">
        {say(`home.count-${owed}`)}
      </Typography>
      <Typography tag="dd" variant="beta">
        {new Intl.NumberFormat(locale).format(count)}
      </Typography>
    </Flex>
  );
};

const Counts = ({ counts }: Pick<HomeCompliance, 'counts'>) => (
  <Flex tag="dl" gap={6} wrap="wrap" alignItems="start">
    {COUNTED.map((owed) => {
      const count = counts[owed];
      return count === null ? null : <Count key={owed} owed={owed} count={count} />;
    })}
  </Flex>
);

const Owing = ({ item, today }: { item: OwingAssociation; today: string }) => {
  const say = useMessages();
  const { locale } = useIntl();
  return (
    <Entry record={item.association}>
      {owedWords(item, { today, locale, say }).map((words) => (
        <Typography key={words} tag="p">
          {words}
        </Typography>
      ))}
      <RecordLink record={item.relationship} />
    </Entry>
  );
};

const Rules = () => {
  const say = useMessages();
  if (!useMay(POLICY_READ)) return null;
  return (
    <Box>
      <Link tag={NavLink} to={`/settings/${PLUGIN_ID}/policy`}>
        {say('home.open-rules')}
      </Link>
    </Box>
  );
};

const NotAsked = ({ asked }: Pick<HomeCompliance, 'asked'>) => {
  const say = useMessages();
  const words = notAskedWords(asked, say);
  if (words.length === 0) return null;
  return (
    <Box>
      {words.map((each) => (
        <Note key={each}>{each}</Note>
      ))}
      <Rules />
    </Box>
  );
};

const Told = ({ told }: { told: HomeCompliance }) => {
  const say = useMessages();
  const { asked, counts, total, associations, withoutAssociation } = told;
  if (asked.every(({ applies }) => !applies))
    return (
      <Sheet>
        <Headline>{say('home.nothing-asked')}</Headline>
        <NotAsked asked={asked} />
      </Sheet>
    );
  return (
    <Sheet>
      {associations > 0 ? <Counts counts={counts} /> : null}
      {total === 0 ? (
        <Headline>{say(associations === 0 ? 'home.no-associations' : 'home.nothing-due')}</Headline>
      ) : null}
      <Entries list={told}>
        {(item) => <Owing key={item.association.documentId} item={item} today={told.today} />}
      </Entries>
      {withoutAssociation > 0 ? (
        <Note>{say('home.without-association', { count: withoutAssociation })}</Note>
      ) : null}
      <NotAsked asked={asked} />
    </Sheet>
  );
};

/** What associations owe, and by when (P24, P25); where the city asks for nothing, that it does. */
export const ComplianceWidget = () => <Part of="compliance">{(told) => <Told told={told} />}</Part>;
