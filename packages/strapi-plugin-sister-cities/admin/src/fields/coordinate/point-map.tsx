import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useId, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';

import { useMessages } from '../../translations/message';

import { pointInWords } from './describe';
import type { Point } from './describe';
import { GROUND, HEIGHT, moved, pickedAt, seenAt, viewAround, WIDTH, ZOOMS } from './view';

const Stage = styled.div`
  position: relative;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: crosshair;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  &[aria-disabled='true'] {
    cursor: default;
  }
  svg {
    display: block;
  }
`;

const Pin = styled.span`
  position: absolute;
  width: 22px;
  height: 22px;
  margin: -11px 0 0 -11px;
  pointer-events: none;
`;

interface PointMapProps {
  label: string;
  point: Point | undefined;
  disabled: boolean;
  onPick: (point: Point) => void;
}

const percent = (share: number): string => `${String(share * 100)}%`;

const Symbol = () => {
  const { colors } = useTheme();
  return (
    <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden focusable={false}>
      <circle cx={11} cy={11} r={7} fill="none" stroke={colors.neutral0} strokeWidth={5} />
      <circle cx={11} cy={11} r={7} fill="none" stroke={colors.primary600} strokeWidth={2.5} />
      <circle cx={11} cy={11} r={2} fill={colors.primary600} />
    </svg>
  );
};

/** The equator and Greenwich, from which the keyboard sets out where there is no point yet. */
const START: Point = { latitude: 0, longitude: 0 };

/** A small map of the world on which a point is set with the mouse, or moved with the arrow keys. */
export const PointMap = ({ label, point, disabled, onPick }: PointMapProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { colors } = useTheme();
  const id = useId();
  const [level, setLevel] = useState(0);
  // While somebody moves the point on the map, the map stays where it is for as long as it shows the point.
  const [held, setHeld] = useState<Point>();
  const zoom = ZOOMS[level] ?? 1;
  const around = viewAround(held ?? point, zoom);
  const view = point && !seenAt(point, around) ? viewAround(point, zoom) : around;
  const seen = point && seenAt(point, view);

  const zoomTo = (next: number): void => {
    setHeld(undefined);
    setLevel(Math.min(ZOOMS.length - 1, Math.max(0, next)));
  };

  const press = (event: KeyboardEvent): void => {
    if (disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      zoomTo(level + (event.key === '+' ? 1 : -1));
      return;
    }
    const next = moved(point ?? START, event.key, zoom, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    onPick(point ? next : START);
  };

  const click = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    if (disabled) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    setHeld({ ...pickedAt({ x: 0.5, y: 0.5 }, view) });
    onPick(pickedAt({ x: (clientX - left) / width, y: (clientY - top) / height }, view));
  };

  const where = point ? pointInWords(point, locale, say) : say('coordinate.no-point');
  const box = [view.left * WIDTH, view.top * HEIGHT, view.share * WIDTH, view.share * HEIGHT];
  return (
    <Box paddingTop={2}>
      <Stage
        role="application"
        tabIndex={0}
        aria-label={say('coordinate.map', { label })}
        aria-describedby={`${id}-where ${id}-how`}
        aria-disabled={disabled}
        onKeyDown={press}
        onClick={click}
      >
        <svg aria-hidden focusable={false} width="100%" viewBox={box.map(String).join(' ')}>
          <g vectorEffect="non-scaling-stroke" strokeWidth={1 / zoom}>
            <path d={GROUND.graticule} fill="none" stroke={colors.neutral150} />
            <path
              d={GROUND.land}
              fill={colors.neutral150}
              stroke={colors.neutral300}
              strokeLinejoin="round"
            />
            <path d={GROUND.water} fill={colors.neutral0} stroke={colors.neutral300} />
          </g>
        </svg>
        {seen ? (
          <Pin style={{ left: percent(seen.x), top: percent(seen.y) }}>
            <Symbol />
          </Pin>
        ) : null}
      </Stage>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} paddingTop={1}>
        <Box>
          <Typography tag="p" variant="pi" textColor="neutral800" id={`${id}-where`} aria-live="polite">
            {point && !seen ? say('coordinate.off-map', { where }) : where}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" id={`${id}-how`}>
            {disabled ? '' : say('coordinate.how')}
          </Typography>
        </Box>
        <Flex gap={1}>
          <IconButton
            label={say('coordinate.zoom-out')}
            disabled={level === 0}
            onClick={() => {
              zoomTo(level - 1);
            }}
          >
            <Minus />
          </IconButton>
          <IconButton
            label={say('coordinate.zoom-in')}
            disabled={level === ZOOMS.length - 1}
            onClick={() => {
              zoomTo(level + 1);
            }}
          >
            <Plus />
          </IconButton>
        </Flex>
      </Flex>
    </Box>
  );
};
