import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

import type { CheckedRecord } from '../../../shared/eligibility';
import type { Listed } from '../../../shared/home';
import { useMessages } from '../translations/message';

import { recordPage } from '../model/pages';

/** The sentence at the top of a part, with its figures. */
export const Headline = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" fontWeight="bold">
    {children}
  </Typography>
);

/** What is to be known beside. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" variant="pi" textColor="neutral700">
    {children}
  </Typography>
);

/** Leads to the form of a record. */
export const RecordLink = ({ record: { type, documentId, title } }: { record: CheckedRecord }) => (
  <Link tag={NavLink} to={recordPage(type, documentId)} style={{ overflowWrap: 'anywhere' }}>
    <bdi>{title}</bdi>
  </Link>
);

/** One line of a list. */
export const Line = ({ children }: { children: ReactNode }) => (
  <Box tag="li" paddingTop={2} paddingBottom={2} borderColor="neutral150" borderStyle="solid none none">
    {children}
  </Box>
);

interface EntryProps {
  record: CheckedRecord;
  /** Beside the name. */
  badge?: ReactNode;
  children: ReactNode;
}

/** The line of a record: what it is called, and what there is to say of it. */
export const Entry = ({ record, badge, children }: EntryProps) => (
  <Line>
    <Flex justifyContent="space-between" alignItems="baseline" gap={3} wrap="wrap">
      <Box style={{ minWidth: 0 }}>
        <RecordLink record={record} />
      </Box>
      {badge}
    </Flex>
    <Box style={{ overflowWrap: 'anywhere' }}>{children}</Box>
  </Line>
);

interface EntriesProps<Item> {
  list: Listed<Item>;
  children: (item: Item, index: number) => ReactNode;
}

/** The first few of a list, and how many more there are. */
export const Entries = <Item,>({ list: { items, total }, children }: EntriesProps<Item>) => {
  const say = useMessages();
  if (items.length === 0) return null;
  return (
    <Box>
      <ul>{items.map(children)}</ul>
      {total > items.length ? <Note>{say('home.more', { count: total - items.length })}</Note> : null}
    </Box>
  );
};

/** The parts of a widget, one under the other. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    {children}
  </Flex>
);
