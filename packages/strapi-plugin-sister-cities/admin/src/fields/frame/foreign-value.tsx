import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';

import { useMessages } from '../../translations/message';

interface ForeignValueProps {
  value: unknown;
  disabled: boolean;
  onClear?: () => void;
}

/** The control that comes in place of the value; of a group the group, as where Strapi leads to what is wrong with it. */
const controlIn = (frame: HTMLElement): HTMLElement | null =>
  frame.matches('[role="group"]') ? frame : frame.querySelector('input, textarea, [role="combobox"]');

/** A stored value that a form has no control for: shown as it is, so that nobody loses it unseen. */
export const ForeignValue = ({ value, disabled, onClear }: ForeignValueProps) => {
  const say = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    const frame = ref.current?.parentElement;
    onClear?.();
    // The button goes with the value, once the form has its control.
    if (frame) setTimeout(() => controlIn(frame)?.focus());
  };
  return (
    <Flex ref={ref} direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi">{say('foreign.explain')}</Typography>
      <Box
        tag="pre"
        background="neutral100"
        color="neutral800"
        padding={2}
        hasRadius
        maxWidth="100%"
        overflow="auto"
      >
        {JSON.stringify(value, null, 1)}
      </Box>
      {onClear && !disabled && (
        <Button variant="tertiary" size="S" onClick={clear}>
          {say('foreign.clear')}
        </Button>
      )}
    </Flex>
  );
};
