import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  children: ReactNode;
}

/** One part of a panel under its heading. */
export const Part = ({ title, children }: PartProps) => (
  <Box tag="section" width="100%">
    <Typography tag="h3" variant="delta" paddingBottom={2}>
      {title}
    </Typography>
    <Flex direction="column" alignItems="stretch" gap={2}>
      {children}
    </Flex>
  </Box>
);

/** A sentence of a panel. */
export const Line = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

/** What is to be known beside. */
export const Aside = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
