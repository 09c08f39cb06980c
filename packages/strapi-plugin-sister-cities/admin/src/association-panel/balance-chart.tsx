import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { AssociationFinances } from '../../../shared/desk';
import { useWidth } from '../overview/map/use-width';

import { drawingOf } from './drawing';
import type { BalanceDrawing, DrawnBalance } from './drawing';
import { daysWords } from './words';

const HEIGHT = 120;
/** Room for symbols that stand at an edge. */
const MARGIN = 8;
const SYMBOL = 5;

const Svg = styled.svg`
  display: block;
  width: 100%;
  overflow: visible;
  .axis {
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
  .minimum {
    stroke: ${({ theme }) => theme.colors.danger600};
    stroke-dasharray: 6 4;
    stroke-width: 2;
  }
  .line {
    fill: none;
    stroke: ${({ theme }) => theme.colors.primary600};
    stroke-width: 1.5;
  }
  .range {
    stroke: ${({ theme }) => theme.colors.neutral600};
    stroke-width: 2;
  }
  .kept {
    fill: ${({ theme }) => theme.colors.primary600};
  }
  .below {
    fill: ${({ theme }) => theme.colors.danger600};
  }
  .unknown {
    fill: ${({ theme }) => theme.colors.neutral0};
    stroke: ${({ theme }) => theme.colors.neutral800};
    stroke-width: 2;
  }
`;

/** Told apart by their shape, not by colour alone; what is too low is marked where it is lowest. */
const Symbol = ({ x, ending, lowest, ok }: DrawnBalance) => {
  const y = (ok === false ? (lowest ?? ending) : (ending ?? lowest)) ?? 0;
  if (ok === false)
    return <rect className="below" x={x - SYMBOL} y={y - SYMBOL} width={2 * SYMBOL} height={2 * SYMBOL} />;
  return <circle className={ok === 'unknown' ? 'unknown' : 'kept'} cx={x} cy={y} r={SYMBOL} />;
};

const Drawn = ({ drawing: { points, line, minimum }, width }: { drawing: BalanceDrawing; width: number }) => (
  <g transform={`translate(${String(MARGIN)} ${String(MARGIN)})`}>
    <line className="axis" x1={-MARGIN} x2={width + MARGIN} y1={HEIGHT} y2={HEIGHT} />
    {minimum === null ? null : (
      <line className="minimum" x1={-MARGIN} x2={width + MARGIN} y1={minimum} y2={minimum} />
    )}
    <polyline className="line" points={line} />
    {points.map((point) => (
      <g key={point.key}>
        {point.ending === null || point.lowest === null ? null : (
          <line className="range" x1={point.x} x2={point.x} y1={point.ending} y2={point.lowest} />
        )}
        <Symbol {...point} />
      </g>
    ))}
  </g>
);

interface BalanceChartProps extends Pick<AssociationFinances, 'balances' | 'minimum'> {
  /** What the chart shows, in a sentence. */
  label: string;
}

/** The balance of an association over time, with the minimum as a dashed line. The table has every figure. */
export const BalanceChart = ({ balances, minimum, label }: BalanceChartProps) => {
  const { locale } = useIntl();
  const [ref, measured] = useWidth();
  const width = Math.max(1, measured - 2 * MARGIN);
  const drawing = drawingOf(balances, minimum, { width, height: HEIGHT });
  const ends = drawing ? [...new Set([drawing.from, drawing.to])] : [];
  return (
    <Box ref={ref} width="100%">
      {drawing ? (
        <>
          <Svg role="img" aria-label={label} height={HEIGHT + 2 * MARGIN}>
            <Drawn drawing={drawing} width={width} />
          </Svg>
          <Flex justifyContent="space-between" aria-hidden>
            {ends.map((day) => (
              <Typography key={day} variant="pi" textColor="neutral700">
                {daysWords(day, day, locale)}
              </Typography>
            ))}
          </Flex>
        </>
      ) : null}
    </Box>
  );
};
