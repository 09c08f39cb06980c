import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { Place } from '../loading/place';
import { TryAgain } from '../loading/try-again';
import type { Loaded } from '../loading/use-loaded';
import { useMessages } from '../translations/message';

interface FrameProps<Value> {
  label: string;
  loaded: Loaded<Value>;
  again: () => void;
  /** Is handed what puts the focus to the beginning of the panel. */
  children: (value: Value, focusPanel: () => void) => ReactNode;
}

/** A panel beside a form while it is loaded, where that failed, and then. */
export const Frame = <Value,>({ label, loaded, again, children }: FrameProps<Value>) => {
  const say = useMessages();
  return (
    <Place label={label} isBusy={loaded.state === 'loading'}>
      {(focusPanel) => (
        <>
          {loaded.state === 'loading' ? <Loader small>{say('desk.loading')}</Loader> : null}
          {loaded.state === 'failed' ? (
            <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
              <Typography tag="p">{say('desk.not-loaded')}</Typography>
              <TryAgain focusPlace={focusPanel} again={again} size="S">
                {say('policy.try-again')}
              </TryAgain>
            </Flex>
          ) : null}
          {loaded.state === 'loaded' ? (
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children(loaded.value, focusPanel)}
            </Flex>
          ) : null}
        </>
      )}
    </Place>
  );
};
