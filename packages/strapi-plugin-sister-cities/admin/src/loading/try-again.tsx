import { Button } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface TryAgainProps {
  /** Puts the focus where what is asked for will be, for the button goes. */
  focusPlace: () => void;
  again: () => void;
  size?: 'S';
  children: ReactNode;
}

/** Asks again for what could not be loaded, and leaves the focus in its place. */
export const TryAgain = ({ focusPlace, again, size, children }: TryAgainProps) => (
  <Button
    variant="secondary"
    {...(size && { size })}
    onClick={() => {
      focusPlace();
      again();
    }}
  >
    {children}
  </Button>
);
