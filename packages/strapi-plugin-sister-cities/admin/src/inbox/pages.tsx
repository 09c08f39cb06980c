import { Button, Flex, Typography } from '@strapi/design-system';

import { useMessages } from '../translations/message';

import type { EntryPage } from './entry';

interface PagesProps {
  page: EntryPage;
  go: (page: number) => void;
}

/** The way to the other pages of a list, where there are any. */
export const Pages = ({ page: { page, pageCount }, go }: PagesProps) => {
  const say = useMessages();
  if (pageCount <= 1 && page <= pageCount) return null;
  return (
    <Flex tag="nav" aria-label={say('inbox.pages')} justifyContent="center" gap={4}>
      <Button
        variant="tertiary"
        disabled={page <= 1}
        onClick={() => {
          go(Math.max(1, Math.min(page - 1, pageCount)));
        }}
      >
        {say('inbox.previous')}
      </Button>
      <Typography aria-current="page">{say('inbox.page', { page, pageCount })}</Typography>
      <Button
        variant="tertiary"
        disabled={page >= pageCount}
        onClick={() => {
          go(page + 1);
        }}
      >
        {say('inbox.next')}
      </Button>
    </Flex>
  );
};
