import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useMay } from '../dialogs/use-may';
import { useIsThere } from '../loading/use-is-there';
import { useMessages } from '../translations/message';

import { ROLES_CREATE } from './permissions';
import { notMadeWords, rolesWords } from './roles-words';
import type { SeededRole } from './roles-words';

type Outcome = { kind: 'made'; lines: readonly string[] } | { kind: 'failed'; words: string };

/** Has the roles of the office made; nobody holds one until an administrator gives it to somebody. */
export const MakeRoles = () => {
  const say = useMessages();
  const mayCreate = useMay(ROLES_CREATE);
  const [outcome, setOutcome] = useState<Outcome>();
  const [isMaking, setMaking] = useState(false);
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  if (!mayCreate) return null;

  const make = async (): Promise<void> => {
    if (isMaking) return;
    setMaking(true);
    setOutcome(undefined);
    try {
      // Not broken off when the page is left.
      const { data } = await getFetchClient().post<{ data: SeededRole[] }>('/sister-cities/roles');
      const lines = rolesWords(data.data, say);
      setOutcome({ kind: 'made', lines });
      if (!isThere()) toggleNotification({ type: 'success', message: lines.join(' ') });
    } catch (thrown) {
      const words = notMadeWords(thrown, say);
      setOutcome({ kind: 'failed', words });
      if (!isThere()) toggleNotification({ type: 'danger', message: words });
    } finally {
      setMaking(false);
    }
  };

  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography tag="h2" variant="delta">
        {say('roles.title')}
      </Typography>
      <Typography tag="p" paddingTop={2} paddingBottom={4}>
        {say('roles.explain')}
      </Typography>
      {/* Not `disabled`, by which whoever pressed it by keyboard would lose the focus. */}
      <Button variant="secondary" aria-disabled={isMaking} onClick={() => void make()}>
        {say('roles.make')}
      </Button>
      <Box aria-live="polite">
        {isMaking ? (
          <Typography tag="p" paddingTop={4}>
            {say('roles.making')}
          </Typography>
        ) : null}
        {outcome?.kind === 'made' ? (
          <Flex tag="ul" direction="column" alignItems="flex-start" paddingTop={4}>
            {outcome.lines.map((line) => (
              <li key={line}>
                <Typography>{line}</Typography>
              </li>
            ))}
          </Flex>
        ) : null}
        {outcome?.kind === 'failed' ? (
          <Typography tag="p" textColor="danger700" paddingTop={4}>
            {outcome.words}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
};
