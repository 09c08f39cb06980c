import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { ticksOn } from './period';
import type { Axis } from './period';

const percent = (at: number): string => `${String(100 * at)}%`;

const MOST_TICKS = 8;

const Line = styled.span`
  position: absolute;
  inset-block: 0;
  border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

/** The lines of the years behind a chart. Its parts say their dates themselves. */
export const GridLines = ({ axis }: { axis: Axis }) => (
  <>
    {ticksOn(axis, MOST_TICKS).map(({ year, at }) => (
      <Line key={year} aria-hidden style={{ left: percent(at) }} />
    ))}
  </>
);

/** The years above a chart. */
export const Years = ({ axis }: { axis: Axis }) => (
  <Box position="relative" height="2rem" aria-hidden>
    {ticksOn(axis, MOST_TICKS).map(({ year, at }) => (
      <Box
        key={year}
        position="absolute"
        style={{ left: percent(at), ...(at > 0.94 ? { transform: 'translateX(-100%)' } : {}) }}
      >
        <Typography variant="pi" textColor="neutral700">
          {String(year)}
        </Typography>
      </Box>
    ))}
  </Box>
);

/** How much of a chart something takes, as CSS has it. */
export const acrossOf = (start: number, end: number) => ({
  left: percent(start),
  width: percent(Math.max(0, end - start)),
});

export { percent };
