import { Box, Button, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import type { ReactNode } from 'react';

interface AlertProps {
  headline: string;
  children: ReactNode;
  /** A button that loads what is there now, where it may be something else. */
  reload?: { label: string; act: () => void } | undefined;
}

/** What went wrong: announced, and able to take the focus. */
export const Alert = forwardRef<HTMLDivElement, AlertProps>(({ headline, children, reload }, ref) => (
  <Box
    ref={ref}
    role="alert"
    tabIndex={-1}
    background="danger100"
    borderColor="danger200"
    hasRadius
    padding={4}
  >
    <Typography tag="p" fontWeight="bold" textColor="danger700">
      {headline}
    </Typography>
    {children}
    {reload ? (
      <Box paddingTop={3}>
        <Button variant="secondary" onClick={reload.act}>
          {reload.label}
        </Button>
      </Box>
    ) : null}
  </Box>
));
Alert.displayName = 'Alert';
