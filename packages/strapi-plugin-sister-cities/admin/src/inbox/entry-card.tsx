import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';

import { ageWords, momentWords } from './age';
import { AnswerDialog } from './answer-dialog';
import type { Entry } from './entry';
import { EntryFacts } from './entry-facts';
import { GiveDialog } from './give-dialog';
import { KIND } from './kinds';
import { recordPath } from './query';
import { useMayChange } from './rights';
import { StateChoice, StateFailure } from './state-choice';
import { useStateChange } from './use-state-change';

export interface EntryProps {
  entry: Entry;
  /** Is told the record as it is now, and what happened in words. */
  onChanged: (entry: Entry, words: string) => void;
}

interface EntryCardProps {
  entry: Entry;
  /** Is told the record as it is now. */
  onShow: (entry: Entry) => void;
}

const CameIn = ({ moment }: { moment: string }) => {
  const say = useMessages();
  const { locale, timeZone } = useIntl();
  const [now] = useState(() => new Date());
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      <time dateTime={moment}>
        {say('inbox.came-in', {
          age: ageWords(moment, now, locale),
          moment: momentWords(moment, locale, timeZone),
        })}
      </time>
    </Typography>
  );
};

/** What one person sent in, and what can be done with it. */
export const EntryCard = ({ entry, onShow }: EntryCardProps) => {
  const say = useMessages();
  const heading = useId();
  const card = useRef<HTMLDivElement>(null);
  const choice = useRef<HTMLDivElement>(null);
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [done, setDone] = useState('');
  const onChanged = (now: Entry, words: string): void => {
    setDone(words);
    onShow(now);
    if (words !== '' && !isThere()) toggleNotification({ type: 'success', message: words });
  };
  const stateChange = useStateChange({ entry, onChanged });
  const mayChange = useMayChange(entry.kind);
  const focusCard = (): void => {
    card.current?.focus();
  };

  return (
    <Box
      ref={card}
      tag="article"
      aria-labelledby={heading}
      tabIndex={-1}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Box style={{ flex: '1 1 24rem', minWidth: 0 }}>
            <Typography
              tag="h3"
              variant="delta"
              fontWeight="bold"
              id={heading}
              style={{ overflowWrap: 'anywhere' }}
            >
              <bdi>{entry.title}</bdi>
            </Typography>
            <CameIn moment={entry.cameIn} />
          </Box>
          {mayChange('state') ? (
            <StateChoice entry={entry} stateChange={stateChange} choiceRef={choice} />
          ) : (
            <Badge>{say('inbox.state-is', { state: say(`inbox.state.${entry.state}`) })}</Badge>
          )}
        </Flex>
        <StateFailure entry={entry} stateChange={stateChange} choiceRef={choice} />
        <Box role="status">
          {done === '' ? null : (
            <Typography tag="p" textColor="success700">
              {done}
            </Typography>
          )}
        </Box>
        {entry.words === '' ? (
          <Typography tag="p" textColor="neutral600">
            {say('inbox.no-words')}
          </Typography>
        ) : (
          <Typography
            tag="p"
            dir="auto"
            lang={entry.writtenIn === '' ? undefined : entry.writtenIn}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}
          >
            {entry.words}
          </Typography>
        )}
        <EntryFacts entry={entry} />
        <Flex gap={3} wrap="wrap" paddingTop={2}>
          {KIND[entry.kind].targets
            .filter((field) => mayChange(field))
            .map((field) => (
              <GiveDialog
                key={field}
                entry={entry}
                field={field}
                onChanged={onChanged}
                mayMoveOn={mayChange('state')}
                focusCard={focusCard}
              />
            ))}
          {entry.email !== '' && mayChange('state') ? (
            <AnswerDialog entry={entry} onChanged={onChanged} focusCard={focusCard} />
          ) : null}
          <Link
            tag={NavLink}
            to={recordPath(entry.kind, entry.documentId)}
            aria-label={say('inbox.open-entry-title', { title: entry.title })}
          >
            {say('inbox.open-entry')}
          </Link>
        </Flex>
        {entry.email === '' ? (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('inbox.no-answer')}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
};
