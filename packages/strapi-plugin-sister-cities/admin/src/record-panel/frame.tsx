import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { ReactNode } from 'react';

import type { Loaded } from '../loading/use-loaded';
import { useMessages } from '../translations/message';

interface FrameProps<Value> {
  label: string;
  loaded: Loaded<Value>;
  again: () => void;
  /** Is handed what puts the focus to the beginning of the panel. */
  children: (value: Value, focusPanel: () => void) => ReactNode;
}

/**
 * A panel beside a form while it is loaded, where that failed, and then. It stays while its content changes, so that the
 * focus has somewhere to be.
 */
export const Frame = <Value,>({ label, loaded, again, children }: FrameProps<Value>) => {
  const say = useMessages();
  const top = useRef<HTMLDivElement>(null);
  const focusPanel = (): void => {
    top.current?.focus();
  };
  return (
    <Box
      ref={top}
      tabIndex={-1}
      role="group"
      aria-label={label}
      aria-busy={loaded.state === 'loading'}
      width="100%"
    >
      {loaded.state === 'loading' ? <Loader small>{say('desk.loading')}</Loader> : null}
      {loaded.state === 'failed' ? (
        <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
          <Typography tag="p">{say('desk.not-loaded')}</Typography>
          <Button
            variant="secondary"
            size="S"
            onClick={() => {
              focusPanel();
              again();
            }}
          >
            {say('policy.try-again')}
          </Button>
        </Flex>
      ) : null}
      {loaded.state === 'loaded' ? (
        <Flex direction="column" alignItems="stretch" gap={5}>
          {children(loaded.value, focusPanel)}
        </Flex>
      ) : null}
    </Box>
  );
};
