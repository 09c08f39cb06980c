import { useMemo } from 'react';
import { styled, useTheme } from 'styled-components';

import type { OverviewCity } from '../../../../shared/overview';
import type { Partner } from '../select';
import { Mark, Tip } from '../tip';
import { useWords } from '../use-words';

import { drawMap } from './drawing';
import type { Drawing } from './drawing';
import { dashOf, DesignationSymbol, HomeSymbol, useColour } from './symbols';
import { useWidth } from './use-width';

const Stage = styled.div`
  position: relative;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  svg {
    display: block;
  }
`;

const Marks = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Labels = ({ drawing }: { drawing: Drawing }) => {
  const { colors } = useTheme();
  const named = [
    ...(drawing.home ? [{ name: drawing.home.city.name, label: drawing.home.label, isHome: true }] : []),
    ...drawing.points.map(({ partner, label }) => ({ name: partner.city?.name ?? '', label, isHome: false })),
  ];
  return (
    <g fontSize={12} fill={colors.neutral800} stroke={colors.neutral0} strokeWidth={3} paintOrder="stroke">
      {named.map(({ name, label, isHome }, index) =>
        label ? (
          <text
            // Two relationships with one city have one name.
            key={`${name} ${String(index)}`}
            x={(label.left + label.right) / 2}
            y={label.bottom - 4}
            textAnchor="middle"
            fontWeight={isHome ? 700 : 500}
          >
            {name}
          </text>
        ) : null,
      )}
    </g>
  );
};

const Ground = ({ drawing, summary }: { drawing: Drawing; summary: string }) => {
  const { colors } = useTheme();
  const colourOf = useColour();
  const { width, height, graticule, land, water, arcs } = drawing;
  return (
    <svg
      role="img"
      aria-label={summary}
      width="100%"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      overflow="hidden"
    >
      <path d={graticule} fill="none" stroke={colors.neutral150} strokeWidth={1} />
      <path
        d={land}
        fill={colors.neutral150}
        stroke={colors.neutral300}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      <path d={water} fill={colors.neutral0} stroke={colors.neutral300} strokeWidth={1} />
      {arcs.map(({ partner: { documentId, designation, standing }, path }) => (
        <path
          key={documentId}
          d={path}
          fill="none"
          stroke={colourOf(designation)}
          strokeWidth={2}
          strokeDasharray={dashOf(standing)}
        />
      ))}
      <Labels drawing={drawing} />
    </svg>
  );
};

interface WorldMapProps {
  partners: readonly Partner[];
  home: OverviewCity | undefined;
  summary: string;
}

/**
 * The map: a picture that is told in one sentence, and on it a link for each city, in the order of the table below. What a
 * picture says twice is read once.
 */
export const WorldMap = ({ partners, home, summary }: WorldMapProps) => {
  const words = useWords();
  const [ref, width] = useWidth();
  const drawing = useMemo(() => drawMap(partners, home, width), [partners, home, width]);
  const placed = (x: number, y: number) => ({
    left: `${String((100 * x) / drawing.width)}%`,
    top: `${String((100 * y) / drawing.height)}%`,
  });
  const side = (x: number): 'start' | 'end' => (x < drawing.width / 2 ? 'start' : 'end');
  return (
    <Stage ref={ref}>
      <Ground drawing={drawing} summary={summary} />
      <Marks aria-label={words.say('overview.map-points')}>
        {drawing.home ? (
          <li>
            <Mark
              to={{ type: 'city', documentId: drawing.home.city.documentId }}
              style={placed(drawing.home.x, drawing.home.y)}
            >
              <HomeSymbol />
              <Tip $side={side(drawing.home.x)}>
                {words.say('overview.home-city', { city: drawing.home.city.name })}
              </Tip>
            </Mark>
          </li>
        ) : null}
        {drawing.points.map(({ partner, x, y }) => (
          <li key={partner.documentId}>
            <Mark to={{ type: 'relationship', documentId: partner.documentId }} style={placed(x, y)}>
              <DesignationSymbol designation={partner.designation} />
              <Tip $side={side(x)}>
                {words.say('overview.point', {
                  partner: words.partner(partner),
                  designation: words.designation(partner.designation),
                  standing: words.standing(partner.standing),
                  since: words.since(partner),
                })}
              </Tip>
            </Mark>
          </li>
        ))}
      </Marks>
    </Stage>
  );
};
