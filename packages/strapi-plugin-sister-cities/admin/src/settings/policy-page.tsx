import { Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';

import { Place } from '../loading/place';
import { useMessages } from '../translations/message';

import { MakeRoles } from './make-roles';
import { NotLoaded } from './not-loaded';
import { POLICY_READ, POLICY_UPDATE } from './permissions';
import { PolicyForm } from './policy-form';
import { PresentationSection } from './presentation-section';
import { usePolicy } from './use-policy';

const Rules = () => {
  const say = useMessages();
  const { loaded, reload, save, preview } = usePolicy();
  const { allowedActions, isLoading } = useRBAC([POLICY_UPDATE]);
  const isBusy = loaded.state === 'loading' || isLoading;
  return (
    <Place label={say('policy.title')} isBusy={isBusy}>
      {(focusPlace) => (
        <>
          {isBusy ? <Page.Loading /> : null}
          {loaded.state === 'failed' && !isBusy ? (
            <Layouts.Content>
              <NotLoaded told={say('policy.not-loaded')} focusPlace={focusPlace} reload={reload} />
            </Layouts.Content>
          ) : null}
          {loaded.state === 'loaded' && !isBusy ? (
            <PolicyForm
              key={loaded.value.version}
              page={loaded.value}
              canChange={allowedActions.canUpdate === true}
              save={save}
              preview={preview}
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

/** The settings page of the rules that the city runs its program by. */
const PolicyPage = () => {
  const say = useMessages();
  return (
    <Page.Protect permissions={[POLICY_READ]}>
      <Page.Main>
        <Page.Title>{say('policy.title')}</Page.Title>
        <Rules />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
            <PresentationSection />
            <MakeRoles />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default PolicyPage;
