import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useRef } from 'react';

import { Alert } from '../dialogs/alert';
import { useMessages } from '../translations/message';
import type { Say } from '../translations/message';

import { filtersOf } from './address';
import type { Address, Filter } from './address';
import type { Entry } from './entry';
import { EntryCard } from './entry-card';
import { Pages } from './pages';
import { useEntries } from './use-entries';

interface EntryListProps {
  address: Address;
  go: (address: Address) => void;
  /** Somebody has changed something: what is counted elsewhere may be different. */
  onChanged: () => void;
}

const filterWords = (filter: Filter, say: Say): string =>
  filter === 'open' || filter === 'all' ? say(`inbox.filter-${filter}`) : say(`inbox.state.${filter}`);

const Filters = ({ address, go }: Pick<EntryListProps, 'address' | 'go'>) => {
  const say = useMessages();
  return (
    <Flex role="group" aria-label={say('inbox.filter')} gap={2} wrap="wrap">
      {filtersOf(address.kind).map((filter) => (
        <Button
          key={filter}
          size="S"
          variant={filter === address.filter ? 'default' : 'tertiary'}
          aria-pressed={filter === address.filter}
          onClick={() => {
            go({ ...address, filter, page: 1 });
          }}
        >
          {filterWords(filter, say)}
        </Button>
      ))}
    </Flex>
  );
};

/** A list of the inbox: what is asked for, how many there are, and each of them. */
export const EntryList = ({ address, go, onChanged }: EntryListProps) => {
  const say = useMessages();
  const { loaded, again, replace } = useEntries(address);
  const summaryRef = useRef<HTMLDivElement>(null);
  const { kind, filter } = address;

  const show = useCallback(
    (entry: Entry) => {
      replace(entry);
      onChanged();
    },
    [replace, onChanged],
  );
  const summary =
    loaded.state === 'loaded'
      ? say(`inbox.${kind}-found`, {
          count: loaded.value.total,
          filter: filter === 'open' || filter === 'all' ? filter : 'state',
          state: filterWords(filter, say),
        })
      : '';

  return (
    <Flex direction="column" alignItems="stretch" gap={5} padding={5}>
      <Filters address={address} go={go} />
      <Box ref={summaryRef} role="status" tabIndex={-1}>
        {loaded.state === 'loading' ? <Typography tag="p">{say('inbox.loading')}</Typography> : null}
        {loaded.state === 'loaded' ? (
          <Typography tag="h2" variant="beta">
            {summary}
          </Typography>
        ) : null}
      </Box>
      {loaded.state === 'failed' ? (
        <Alert
          headline={say('inbox.not-loaded')}
          reload={{
            label: say('inbox.try-again'),
            act: () => {
              // The button goes with the alert.
              summaryRef.current?.focus();
              again();
            },
          }}
        >
          <Typography tag="p">{say('inbox.not-loaded-hint')}</Typography>
        </Alert>
      ) : null}
      {loaded.state === 'loaded' && loaded.value.total === 0 ? (
        <Box padding={8}>
          <Typography tag="p" textAlign="center" textColor="neutral600">
            {say(filter === 'open' ? `inbox.${kind}-nothing-open` : 'inbox.nothing')}
          </Typography>
        </Box>
      ) : null}
      {loaded.state === 'loaded' ? (
        <>
          {loaded.value.entries.map((entry) => (
            <EntryCard key={entry.documentId} entry={entry} onShow={show} />
          ))}
          <Pages
            page={loaded.value}
            go={(page) => {
              // The way to the other pages goes while one is loading.
              summaryRef.current?.focus();
              go({ ...address, page });
            }}
          />
        </>
      ) : null}
    </Flex>
  );
};
