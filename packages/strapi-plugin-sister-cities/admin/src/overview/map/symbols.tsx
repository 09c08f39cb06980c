import { useTheme } from 'styled-components';

/** Colours of the theme, which has them for light and dark; each is told apart from the land by its contrast. */
const COLOURS = { sister_city: 'primary600', friendship_city: 'warning700', none: 'neutral700' } as const;

const kindOf = (designation: string | null): keyof typeof COLOURS =>
  designation === 'sister_city' || designation === 'friendship_city' ? designation : 'none';

/** The colour of a designation in the theme of the panel. */
export const useColour = (): ((designation: string | null) => string) => {
  const { colors } = useTheme();
  return (designation) => colors[COLOURS[kindOf(designation)]];
};

/** How the line of a standing is drawn: whole, or broken as SVG writes it. What has ended has the fewest dots. */
const DASHES: Readonly<Record<string, string>> = {
  proposed: '2 4',
  suspended: '9 5',
  emeritus: '12 4 2 4',
  terminated: '2 9',
  declined: '2 9',
  withdrawn: '2 9',
};

export const dashOf = (standing: string | null): string | undefined => DASHES[standing ?? ''];

/** The shape of a designation, so that its colour is not the only sign: a disc, a diamond, or an open square. */
export const DesignationSymbol = ({ designation }: { designation: string | null }) => {
  const colour = useColour()(designation);
  const { colors } = useTheme();
  const kind = kindOf(designation);
  const around = { stroke: colors.neutral0, strokeWidth: 2 };
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden focusable={false}>
      {kind === 'sister_city' ? <circle cx={9} cy={9} r={6.5} fill={colour} {...around} /> : null}
      {kind === 'friendship_city' ? (
        <path d="M9 0.8 L17.2 9 L9 17.2 L0.8 9 Z" fill={colour} {...around} />
      ) : null}
      {kind === 'none' ? (
        <rect x={4} y={4} width={10} height={10} fill={colors.neutral0} stroke={colour} strokeWidth={2.5} />
      ) : null}
    </svg>
  );
};

/** The home city: a disc within a ring. */
export const HomeSymbol = () => {
  const { colors } = useTheme();
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden focusable={false}>
      <circle cx={9} cy={9} r={7} fill={colors.neutral0} stroke={colors.neutral800} strokeWidth={2} />
      <circle cx={9} cy={9} r={3.2} fill={colors.neutral800} />
    </svg>
  );
};

/** A piece of the line of a standing. */
export const LineSample = ({ standing }: { standing: string | null }) => {
  const { colors } = useTheme();
  return (
    <svg width={48} height={10} viewBox="0 0 48 10" aria-hidden focusable={false}>
      <line
        x1={1}
        y1={5}
        x2={47}
        y2={5}
        stroke={colors.neutral700}
        strokeWidth={2.5}
        strokeDasharray={dashOf(standing)}
      />
    </svg>
  );
};
