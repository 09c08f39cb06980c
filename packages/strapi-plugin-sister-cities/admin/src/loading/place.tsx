import { Box } from '@strapi/design-system';
import { useRef } from 'react';
import type { ReactNode } from 'react';

interface PlaceProps {
  /** What a group of things is called; left out where headings within say it. */
  label?: string;
  isBusy: boolean;
  height?: '100%';
  /** Is handed what puts the focus to the beginning of the place. */
  children: (focusPlace: () => void) => ReactNode;
}

/**
 * A part of a page while it is loaded, where that failed, and then. It stays while its content changes, so that the focus
 * of whoever tries again by keyboard has somewhere to be: the button goes.
 */
export const Place = ({ label, isBusy, height, children }: PlaceProps) => {
  const place = useRef<HTMLDivElement>(null);
  const group = label === undefined ? {} : { role: 'group', 'aria-label': label };
  return (
    <Box ref={place} tabIndex={-1} {...group} aria-busy={isBusy} width="100%" {...(height && { height })}>
      {children(() => {
        // A place may be longer than the window: whoever is at its end stays there.
        place.current?.focus({ preventScroll: true });
      })}
    </Box>
  );
};
