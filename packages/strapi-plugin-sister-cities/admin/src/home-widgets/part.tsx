import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { Place } from '../loading/place';
import { TryAgain } from '../loading/try-again';
import { useMessages } from '../translations/message';

import { useHome } from './use-home';
import type { HomeParts } from './use-home';

interface PartProps<Name extends keyof HomeParts> {
  of: Name;
  children: (told: HomeParts[Name]) => ReactNode;
}

/** A part of the home page while it is loaded, where that failed, and then. */
export const Part = <Name extends keyof HomeParts>({ of, children }: PartProps<Name>) => {
  const { loaded, again } = useHome(of);
  const say = useMessages();
  return (
    <Place isBusy={loaded.state === 'loading'} height="100%">
      {(focusPlace) => (
        <>
          {loaded.state === 'loading' ? <Widget.Loading /> : null}
          {loaded.state === 'failed' ? (
            <Flex role="alert" direction="column" justifyContent="center" gap={4} height="100%">
              <Typography tag="p" textColor="danger700" fontWeight="bold">
                {say('home.not-loaded')}
              </Typography>
              <Typography tag="p">{say('home.not-loaded-hint')}</Typography>
              <TryAgain focusPlace={focusPlace} again={again}>
                {say('home.try-again')}
              </TryAgain>
            </Flex>
          ) : null}
          {loaded.state === 'loaded' ? children(loaded.value) : null}
        </>
      )}
    </Place>
  );
};
