import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import { useLoaded } from '../loading/use-loaded';
import type { Loaded } from '../loading/use-loaded';
import { useMessages } from '../translations/message';

import { ageWords } from './age';
import type { Entry } from './entry';
import type { Kind } from './kinds';
import { loadCount, loadNewest } from './load';
import { recordPath } from './query';

/** How many of the newest there is room for. */
const NEWEST = 5;

interface Latest {
  newest: readonly Entry[];
  open: number;
  fresh: number;
}

const useLatest = (kind: Kind): Loaded<Latest> => {
  const { get } = useFetchClient();
  const load = useCallback(async () => {
    const [{ entries, total }, fresh] = await Promise.all([
      loadNewest(get, kind, NEWEST),
      loadCount(get, kind, 'received'),
    ]);
    return { newest: entries, open: total, fresh };
  }, [get, kind]);
  return useLoaded(load).loaded;
};

const Newest = ({ entry, now }: { entry: Entry; now: Date }) => {
  const say = useMessages();
  const { locale } = useIntl();
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="baseline" gap={4}>
      <Box style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link tag={NavLink} to={recordPath(entry.kind, entry.documentId)}>
          <bdi>{entry.title}</bdi>
        </Link>
      </Box>
      <Typography variant="pi" textColor="neutral600" style={{ flexShrink: 0 }}>
        {say('inbox.widget-line', {
          state: say(`inbox.state.${entry.state}`),
          age: ageWords(entry.cameIn, now, locale),
        })}
      </Typography>
    </Flex>
  );
};

const InboxWidget = ({ kind }: { kind: Kind }) => {
  const say = useMessages();
  const loaded = useLatest(kind);
  const [now] = useState(() => new Date());
  if (loaded.state === 'loading') return <Widget.Loading />;
  if (loaded.state === 'failed') return <Widget.Error>{say('inbox.not-loaded')}</Widget.Error>;
  const { newest, open, fresh } = loaded.value;
  if (open === 0) return <Widget.NoData>{say(`inbox.${kind}-nothing-open`)}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="bold">
        {say('inbox.widget-counts', { open, fresh })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {newest.map((entry) => (
          <Newest key={entry.documentId} entry={entry} now={now} />
        ))}
      </Flex>
    </Flex>
  );
};

/** What volunteers wrote last, on the home page. */
export const VolunteersWidget = () => <InboxWidget kind="volunteers" />;

/** Which ideas came in last, on the home page. */
export const IdeasWidget = () => <InboxWidget kind="ideas" />;
