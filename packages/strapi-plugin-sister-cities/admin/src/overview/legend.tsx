import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface LegendProps {
  label: string;
  items: readonly { key: string; symbol: ReactNode; words: string }[];
}

/** What the symbols and lines of a chart mean. */
export const Legend = ({ label, items }: LegendProps) => (
  <Flex tag="ul" aria-label={label} gap={4} wrap="wrap">
    {items.map(({ key, symbol, words }) => (
      <Flex key={key} tag="li" gap={2}>
        {symbol}
        <Typography variant="pi" textColor="neutral700">
          {words}
        </Typography>
      </Flex>
    ))}
  </Flex>
);
