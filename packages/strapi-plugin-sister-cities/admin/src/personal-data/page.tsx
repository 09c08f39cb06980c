import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { Alert } from '../dialogs/alert';
import { useMay } from '../dialogs/use-may';
import { PERSONAL_DATA_ERASE, PERSONAL_DATA_READ } from '../settings/permissions';
import { useMessages } from '../translations/message';

import { EraseDialog } from './erase-dialog';
import { Records } from './records';
import { usePerson } from './use-person';
import type { Outcome } from './use-person';
import { canErase } from './words';

const Told = ({ outcome }: { outcome: Outcome | undefined }) => {
  const say = useMessages();
  const alertRef = useRef<HTMLDivElement>(null);
  const doneRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alertRef.current?.focus();
    // The button that had the focus is gone with what it erased.
    if (outcome?.kind === 'erased') doneRef.current?.focus();
  }, [outcome]);
  if (outcome?.kind === 'failed' || outcome?.kind === 'unknown')
    return (
      <Alert ref={alertRef} headline={say(outcome.kind === 'unknown' ? 'dialog.unknown' : 'person.failed')}>
        <Typography tag="p">{outcome.message.replace(/^email\b/, say('person.email'))}</Typography>
      </Alert>
    );
  return (
    <Box ref={doneRef} tabIndex={-1} aria-live="polite">
      {outcome ? (
        <Typography tag="p" textColor="success700">
          {outcome.kind === 'erased' ? say('person.erased', { ...outcome.erased }) : say('person.downloaded')}
        </Typography>
      ) : null}
    </Box>
  );
};

const Person = () => {
  const say = useMessages();
  const mayErase = useMay(PERSONAL_DATA_ERASE);
  const { found, outcome, isBusy, search, save, erase } = usePerson();
  const [email, setEmail] = useState('');

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void search(email);
          }}
        >
          <Flex alignItems="flex-end" gap={4} wrap="wrap">
            <Box style={{ flexGrow: 1, maxWidth: '32rem' }}>
              <Field.Root name="email" hint={say('person.email-hint')} required>
                <Field.Label>{say('person.email')}</Field.Label>
                <TextInput
                  type="email"
                  autoComplete="off"
                  value={email}
                  onChange={(event) => {
                    setEmail(event.target.value);
                  }}
                />
                <Field.Hint />
              </Field.Root>
            </Box>
            <Box paddingBottom={6}>
              <Button
                type="submit"
                aria-disabled={isBusy || email.trim() === ''}
                disabled={email.trim() === ''}
              >
                {say('person.search')}
              </Button>
            </Box>
          </Flex>
        </form>
      </Box>
      <Told outcome={outcome} />
      {found ? (
        <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box aria-live="polite">
              <Typography tag="h2" variant="delta">
                {found.records.length === 0
                  ? say('person.none', { email: found.email })
                  : say('person.found', { count: found.records.length, email: found.email })}
              </Typography>
            </Box>
            {found.records.length > 0 ? (
              <>
                <Records person={found} />
                <Flex gap={3}>
                  <Button variant="secondary" aria-disabled={isBusy} onClick={() => void save(found)}>
                    {say('person.export')}
                  </Button>
                  {mayErase && canErase(found) ? (
                    <EraseDialog person={found} isBusy={isBusy} erase={() => void erase(found)} />
                  ) : null}
                </Flex>
                {canErase(found) ? null : <Typography tag="p">{say('person.erase-nothing')}</Typography>}
              </>
            ) : null}
          </Flex>
        </Box>
      ) : null}
    </Flex>
  );
};

/** The settings page on which the office answers a person who asks what it keeps, or asks to be forgotten. */
const PersonPage = () => {
  const say = useMessages();
  return (
    <Page.Protect permissions={[PERSONAL_DATA_READ]}>
      <Page.Main>
        <Page.Title>{say('person.title')}</Page.Title>
        <Layouts.Header title={say('person.title')} subtitle={say('person.subtitle')} />
        <Layouts.Content>
          <Person />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default PersonPage;
