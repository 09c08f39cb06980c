import { Box, Button, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';

import { useMessages } from '../translations/message';

import { POLICY_UPDATE } from './permissions';
import { PresentationForm } from './presentation-form';
import { usePresentation } from './use-presentation';

/** The city's words and switches, below its rules. */
export const PresentationSection = () => {
  const say = useMessages();
  const { loaded, reload, save } = usePresentation();
  const { allowedActions, isLoading } = useRBAC([POLICY_UPDATE]);
  if (loaded.state === 'loading' || isLoading) return <Loader>{say('presentation.loading')}</Loader>;
  if (loaded.state === 'failed')
    return (
      <Box role="alert" padding={5}>
        <Typography tag="p">{say('presentation.not-loaded')}</Typography>
        <Button variant="secondary" onClick={reload}>
          {say('policy.try-again')}
        </Button>
      </Box>
    );
  return (
    <PresentationForm
      key={loaded.value.version}
      page={loaded.value}
      canChange={allowedActions.canUpdate === true}
      save={save}
      reload={reload}
    />
  );
};
