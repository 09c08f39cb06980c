import { Box, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import { useMessages } from '../translations/message';
import type { MessageId, Say } from '../translations/message';
import { choiceWords } from '../translations/vocabulary/choice-words';

import { dayWords, languageWords, listWords } from './age';
import type { Entry, Target } from './entry';
import type { TargetField } from './kinds';
import { targetPage } from './query';

const Fact = ({ label, children }: { label: MessageId; children: ReactNode }) => {
  const say = useMessages();
  return (
    <Box>
      <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
        {say(label)}
      </Typography>
      <Typography tag="dd" style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
};

const Text = ({ label, text }: { label: MessageId; text: string }) =>
  text === '' ? null : <Fact label={label}>{text}</Fact>;

/** What a record is called, for those who may not read its name too. */
export const titleOf = ({ title }: Target, say: Say): string => (title === '' ? say('inbox.unnamed') : title);

const Targets = ({ field, targets }: { field: TargetField; targets: readonly Target[] }) => {
  const say = useMessages();
  return (
    <Fact label={`inbox.for-${field}`}>
      {targets.map((target, index) => (
        <span key={target.documentId}>
          {index === 0 ? '' : ', '}
          <Link tag={NavLink} to={targetPage(field, target.documentId)}>
            {titleOf(target, say)}
          </Link>
        </span>
      ))}
    </Fact>
  );
};

/** What is known of something that was sent in, beside its words. */
export const EntryFacts = ({ entry }: { entry: Entry }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { associations = [], relationship = [], goal = [] } = entry.targets;
  const nameOf = (tag: string): string => languageWords(tag, locale);
  return (
    <Box
      tag="dl"
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
        gap: '1.6rem',
        margin: 0,
      }}
    >
      {entry.kind === 'ideas' ? <Text label="inbox.from" text={entry.name || say('inbox.no-name')} /> : null}
      <Text label="inbox.email" text={entry.email} />
      <Text label="inbox.telephone" text={entry.telephone} />
      <Text label="inbox.languages" text={listWords(entry.languages.map(nameOf), locale)} />
      <Text label="inbox.sector" text={choiceWords(say, 'sectorOfSociety', entry.sector)} />
      <Text label="inbox.area" text={choiceWords(say, 'opportunityArea', entry.area)} />
      {entry.kind === 'volunteers' && associations.length === 0 ? (
        <Text label="inbox.for-associations" text={say('inbox.for-office')} />
      ) : null}
      {associations.length > 0 ? <Targets field="associations" targets={associations} /> : null}
      {relationship.length > 0 ? <Targets field="relationship" targets={relationship} /> : null}
      {goal.length > 0 ? <Targets field="goal" targets={goal} /> : null}
      {entry.becameGoal ? (
        <Fact label="inbox.became-goal">
          <Link tag={NavLink} to={targetPage('goal', entry.becameGoal.documentId)}>
            {titleOf(entry.becameGoal, say)}
          </Link>
        </Fact>
      ) : null}
      <Text label="inbox.written-in" text={entry.writtenIn === '' ? '' : nameOf(entry.writtenIn)} />
      <Text
        label={entry.kind === 'volunteers' ? 'inbox.kept-until' : 'inbox.person-kept-until'}
        text={dayWords(entry.keptUntil, locale)}
      />
      <Text label="inbox.receipt" text={entry.receipt} />
    </Box>
  );
};
