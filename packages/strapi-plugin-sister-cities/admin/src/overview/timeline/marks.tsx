import { useTheme } from 'styled-components';

import type { TimelineEntry } from './entries';

/** The shape of what happened: a founding is a disc, a decision a diamond, an event a square, an end a cross. */
export const KindSymbol = ({ kind }: { kind: TimelineEntry['kind'] }) => {
  const { colors } = useTheme();
  const around = { stroke: colors.neutral0, strokeWidth: 2 };
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden focusable={false}>
      {kind === 'founding' ? <circle cx={9} cy={9} r={6.5} fill={colors.primary600} {...around} /> : null}
      {kind === 'decision' ? (
        <path d="M9 0.8 L17.2 9 L9 17.2 L0.8 9 Z" fill={colors.warning700} {...around} />
      ) : null}
      {kind === 'event' ? (
        <rect x={3} y={3} width={12} height={12} fill={colors.success700} {...around} />
      ) : null}
      {kind === 'end' ? (
        <path
          d="M3.5 3.5 L14.5 14.5 M14.5 3.5 L3.5 14.5"
          fill="none"
          stroke={colors.neutral800}
          strokeWidth={3}
        />
      ) : null}
    </svg>
  );
};
