import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';

import { Place } from '../loading/place';
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
  const isBusy = loaded.state === 'loading' || isLoading;
  return (
    <Place label={say('presentation.title')} isBusy={isBusy}>
      {(focusPlace) => (
        <>
          {isBusy ? <Loader>{say('presentation.loading')}</Loader> : null}
          {loaded.state === 'failed' && !isBusy ? (
            <NotLoaded told={say('presentation.not-loaded')} focusPlace={focusPlace} reload={reload} />
          ) : null}
          {loaded.state === 'loaded' && !isBusy ? (
            <PresentationForm
              key={loaded.value.version}
              page={loaded.value}
              canChange={allowedActions.canUpdate === true}
              save={save}
              focusPlace={focusPlace}
              reload={() => {
                focusPlace();
                reload();
              }}
            />
          ) : null}
        </>
      )}
    </Place>
  );
};
