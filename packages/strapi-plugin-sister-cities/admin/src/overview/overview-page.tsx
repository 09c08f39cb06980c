import { Box, Button, Flex, Link, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';

import type { Overview } from '../../../shared/overview';
import { Alert } from '../dialogs/alert';
import { listPage } from '../model/pages';

import { ActivityView } from './activity/activity-view';
import { DeskContext, useDesk } from './desk';
import type { OverviewDesk } from './desk';
import { FilterBar } from './filter-bar';
import { isView, readAddress, VIEWS, writeAddress } from './filters';
import type { Address, View } from './filters';
import { GoalsView } from './goals/goals-view';
import { MapView } from './map/map-view';
import { OVERVIEW_READ, useMayOpen } from './rights';
import { partnersOf, select } from './select';
import type { Selection } from './select';
import { TimelineView } from './timeline/timeline-view';
import { useOverview } from './use-overview';
import { useWords } from './use-words';

const Nothing = () => {
  const { say } = useWords();
  const { mayOpen } = useDesk();
  return (
    <Box padding={8} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" gap={4}>
        <Typography tag="p" textAlign="center">
          {say('overview.empty')}
        </Typography>
        {mayOpen.relationship ? (
          <Link tag={NavLink} to={listPage('relationship')}>
            {say('overview.empty-link')}
          </Link>
        ) : null}
      </Flex>
    </Box>
  );
};

interface ShownProps {
  view: View;
  overview: Overview;
  selection: Selection;
}

const Shown = ({ view, overview, selection }: ShownProps) => {
  const { today, homeCity, cities } = overview;
  const home = cities.find(({ documentId }) => documentId === homeCity);
  switch (view) {
    case 'map':
      return <MapView partners={selection.partners} home={home} />;
    case 'timeline':
      return <TimelineView selection={selection} today={today} />;
    case 'goals':
      return <GoalsView selection={selection} today={today} />;
    case 'activity':
      return <ActivityView selection={selection} today={today} />;
  }
};

const isEmpty = ({ partners, decisions, events, goals }: Selection): boolean =>
  partners.length + decisions.length + events.length + goals.length === 0;

const ViewOf = (props: ShownProps) => {
  const { say } = useWords();
  const { address, go } = useDesk();
  const { view } = props;
  if (isEmpty(props.selection))
    return (
      <Box padding={8}>
        <Typography tag="p" textAlign="center">
          {say('overview.nothing-left')}
        </Typography>
      </Box>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {view === 'map' ? null : (
        <Box>
          <Button
            variant="secondary"
            size="S"
            aria-pressed={address.asTable}
            onClick={() => {
              go({ ...address, asTable: !address.asTable });
            }}
          >
            {say('overview.as-table')}
          </Button>
        </Box>
      )}
      <Shown {...props} />
    </Flex>
  );
};

const Content = ({ overview, summaryRef }: { overview: Overview; summaryRef: RefObject<HTMLDivElement> }) => {
  const { say, locale } = useWords();
  const { address, go } = useDesk();
  const { filters } = address;
  const partners = useMemo(() => partnersOf(overview, locale), [overview, locale]);
  const selection = useMemo(() => select(overview, partners, filters), [overview, partners, filters]);
  if (overview.relationships.length + overview.events.length + overview.goals.length === 0)
    return <Nothing />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <FilterBar partners={partners} />
      <Box ref={summaryRef} role="status" tabIndex={-1}>
        <Typography tag="h2" variant="beta">
          {say('overview.found', {
            relationships: selection.partners.length,
            decisions: selection.decisions.length,
            events: selection.events.length,
            goals: selection.goals.length,
          })}
        </Typography>
      </Box>
      {overview.isCut ? <Typography tag="p">{say('overview.cut')}</Typography> : null}
      <Tabs.Root
        value={address.view}
        onValueChange={(view) => {
          if (isView(view)) go({ ...address, view, asTable: false });
        }}
      >
        <Tabs.List aria-label={say('overview.views')}>
          {VIEWS.map((view) => (
            <Tabs.Trigger key={view} value={view}>
              {say(`overview.${view}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {VIEWS.map((view) => (
          <Tabs.Content key={view} value={view}>
            <Box padding={4}>
              {view === address.view ? (
                <ViewOf view={view} overview={overview} selection={selection} />
              ) : null}
            </Box>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Flex>
  );
};

const Loaded = () => {
  const { say } = useWords();
  const { loaded, again } = useOverview();
  const [search, setSearch] = useSearchParams();
  const mayOpen = useMayOpen();
  const summaryRef = useRef<HTMLDivElement>(null);
  const loadingRef = useRef<HTMLDivElement>(null);
  const address = useMemo(() => readAddress(search), [search]);
  const go = useCallback(
    (next: Address): void => {
      setSearch(writeAddress(next));
    },
    [setSearch],
  );
  const focusSummary = useCallback((): void => {
    summaryRef.current?.focus();
  }, []);
  const desk = useMemo(
    (): OverviewDesk => ({ address, go, focusSummary, mayOpen }),
    [address, go, focusSummary, mayOpen],
  );
  return (
    <DeskContext.Provider value={desk}>
      <Box ref={loadingRef} role="status" tabIndex={-1}>
        {loaded.state === 'loading' ? <Typography tag="p">{say('overview.loading')}</Typography> : null}
      </Box>
      {loaded.state === 'failed' ? (
        <Alert
          headline={say('overview.not-loaded')}
          reload={{
            label: say('overview.try-again'),
            act: () => {
              // The button goes with the alert.
              loadingRef.current?.focus();
              again();
            },
          }}
        >
          <Typography tag="p">{say('overview.not-loaded-hint')}</Typography>
        </Alert>
      ) : null}
      {loaded.state === 'loaded' ? <Content overview={loaded.value} summaryRef={summaryRef} /> : null}
    </DeskContext.Provider>
  );
};

/** The page that shows all relationships at once: on a map, over time, by what they are for, and by what happens. */
const OverviewPage = () => {
  const { say } = useWords();
  return (
    <Page.Protect permissions={[OVERVIEW_READ]}>
      <Page.Main>
        <Page.Title>{say('overview.title')}</Page.Title>
        <Layouts.Header title={say('overview.title')} subtitle={say('overview.subtitle')} />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Loaded />
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default OverviewPage;
