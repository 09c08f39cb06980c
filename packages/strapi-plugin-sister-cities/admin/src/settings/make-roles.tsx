import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

import { useMay } from '../dialogs/use-may';
import { useMessages } from '../translations/message';

import { ROLES_CREATE } from './permissions';
import { answerIn } from './refusal';
import { rolesWords } from './roles-words';
import type { SeededRole } from './roles-words';

type Outcome = { kind: 'made'; roles: SeededRole[] } | { kind: 'failed'; message: string };

/** Has the roles of the office made; nobody holds one until an administrator gives it to somebody. */
export const MakeRoles = () => {
  const say = useMessages();
  const mayCreate = useMay(ROLES_CREATE);
  const [outcome, setOutcome] = useState<Outcome>();
  const isSending = useRef(false);
  if (!mayCreate) return null;

  const make = async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      // Not broken off when the page is left.
      const { data } = await getFetchClient().post<{ data: SeededRole[] }>('/sister-cities/roles');
      setOutcome({ kind: 'made', roles: data.data });
    } catch (thrown) {
      setOutcome({ kind: 'failed', message: answerIn(thrown).message });
    } finally {
      isSending.current = false;
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
      {/* Never disabled, so that whoever pressed it by keyboard keeps the focus. */}
      <Button variant="secondary" onClick={() => void make()}>
        {say('roles.make')}
      </Button>
      <Box aria-live="polite">
        {outcome?.kind === 'made' ? (
          <Flex tag="ul" direction="column" alignItems="flex-start" paddingTop={4}>
            {rolesWords(outcome.roles, say).map((line) => (
              <li key={line}>
                <Typography>{line}</Typography>
              </li>
            ))}
          </Flex>
        ) : null}
        {outcome?.kind === 'failed' ? (
          <Typography tag="p" textColor="danger700" paddingTop={4}>
            {say('roles.failed')} {outcome.message}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
};
