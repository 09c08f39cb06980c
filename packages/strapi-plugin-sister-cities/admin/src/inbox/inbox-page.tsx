import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useMessages } from '../translations/message';

import { readAddress, writeAddress } from './address';
import type { Address } from './address';
import { EntryList } from './entry-list';
import { isKind } from './kinds';
import type { Kind } from './kinds';
import { announceChange } from './new-count';
import { READ, useReadableKinds } from './rights';
import { useOpenCounts } from './use-counts';

const Lists = ({ kinds }: { kinds: readonly [Kind, ...Kind[]] }) => {
  const say = useMessages();
  const [search, setSearch] = useSearchParams();
  const address = readAddress(search, kinds);
  const [changes, setChanges] = useState(0);
  const counts = useOpenCounts(kinds, changes);
  // Who opens the inbox sees in the menu what is new now, not what was new at signing in.
  useEffect(announceChange, []);

  const go = (next: Address): void => {
    setSearch(writeAddress(next));
  };
  const tabWords = (kind: Kind): string => {
    const count = counts[kind];
    const name = say(`inbox.${kind}`);
    return count === undefined ? name : say('inbox.tab', { name, count });
  };

  return (
    <Tabs.Root
      value={address.kind}
      onValueChange={(kind) => {
        if (isKind(kind)) go({ kind, filter: 'open', page: 1 });
      }}
    >
      <Tabs.List aria-label={say('inbox.lists')}>
        {kinds.map((kind) => (
          <Tabs.Trigger key={kind} value={kind}>
            {tabWords(kind)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {kinds.map((kind) => (
        <Tabs.Content key={kind} value={kind}>
          {kind === address.kind ? (
            <EntryList
              address={address}
              go={go}
              onChanged={() => {
                setChanges((count) => count + 1);
              }}
            />
          ) : null}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
};

const Readable = () => {
  const readable = useReadableKinds();
  const kinds = useMemo((): readonly [Kind, ...Kind[]] | undefined => {
    const [first, ...others] = readable;
    return first === undefined ? undefined : [first, ...others];
  }, [readable]);
  return kinds === undefined ? <Page.Loading /> : <Lists kinds={kinds} />;
};

/** The page on which the office works off what residents sent in through the forms of the city's website. */
const InboxPage = () => {
  const say = useMessages();
  return (
    <Page.Protect permissions={[READ.volunteers, READ.ideas]}>
      <Page.Main>
        <Page.Title>{say('inbox.title')}</Page.Title>
        <Layouts.Header title={say('inbox.title')} subtitle={say('inbox.subtitle')} />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Readable />
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default InboxPage;
