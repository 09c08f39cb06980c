import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { DOCTOR_READ } from '../settings/permissions';
import { useMessages } from '../translations/message';

import { FindingCard } from './finding-card';
import { summaryOf } from './summary';
import { useSafety } from './use-safety';

const Findings = () => {
  const say = useMessages();
  const { loaded, again } = useSafety();
  return (
    <>
      <Layouts.Header
        title={say('safety.title')}
        subtitle={
          loaded.state === 'loaded'
            ? say('safety.environment', { environment: loaded.value.environment })
            : say('safety.subtitle')
        }
        primaryAction={
          // Never disabled, so that whoever pressed it by keyboard keeps the focus.
          <Button variant="secondary" onClick={again}>
            {say('safety.again')}
          </Button>
        }
      />
      <Layouts.Content>
        <Box role="status" paddingBottom={6}>
          {loaded.state === 'loading' ? <Typography tag="p">{say('safety.loading')}</Typography> : null}
          {loaded.state === 'failed' ? (
            <Typography tag="p" textColor="danger700">
              {say('safety.not-loaded')}
            </Typography>
          ) : null}
          {loaded.state === 'loaded' ? (
            <Typography tag="p" variant="epsilon">
              {summaryOf(loaded.value.findings, say)}
            </Typography>
          ) : null}
        </Box>
        {loaded.state === 'loaded' ? (
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            {loaded.value.findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </Flex>
        ) : null}
      </Layouts.Content>
    </>
  );
};

/** The settings page that tells which settings of the server are unsafe. */
const SafetyPage = () => {
  const say = useMessages();
  return (
    <Page.Protect permissions={[DOCTOR_READ]}>
      <Page.Main>
        <Page.Title>{say('safety.title')}</Page.Title>
        <Findings />
      </Page.Main>
    </Page.Protect>
  );
};

export default SafetyPage;
