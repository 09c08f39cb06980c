import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface CardProps {
  title: string;
  children: ReactNode;
  /** Whether the heading takes the focus when the card comes: it stands in place of what had it. */
  takesFocus?: boolean;
}

/** A part of the page under a heading. */
export const Card = ({ title, children, takesFocus = false }: CardProps) => {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography ref={ref} tag="h2" variant="beta" tabIndex={-1} style={{ outlineOffset: 4 }}>
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
};
