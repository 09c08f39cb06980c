import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';

import { useMessages } from '../translations/message';

import { NotLoaded } from './not-loaded';
import { POLICY_UPDATE } from './permissions';
import { PresentationForm } from './presentation-form';
import { usePresentation } from './use-presentation';

/** The city's words and switches, below its rules. */
export const PresentationSection = () => {
  const say = useMessages();
  const { loaded, reload, save } = usePresentation();
  const { allowedActions, isLoading } = useRBAC([POLICY_UPDATE]);
  if (loaded.state === 'loading' || isLoading) return <Loader>{say('presentation.loading')}</Loader>;
  if (loaded.state === 'failed') return <NotLoaded told={say('presentation.not-loaded')} reload={reload} />;
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
