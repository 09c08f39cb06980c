import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { acrossOf, GridLines, percent } from '../axis';
import { useDesk } from '../desk';
import { EntryLink } from '../links';
import { dashOf, useColour } from '../map/symbols';
import type { Axis } from '../period';
import { Mark, Tip } from '../tip';
import { useWords } from '../use-words';

import { detailOf, entryOf, whatHappened, yearsOfAll } from './entry-words';
import type { Lane as LaneOf, Mark as Marked } from './lanes';
import { KindSymbol } from './marks';

/** How far apart the rows of marks are, and how much room is left below. */
const ROW = 26;
const FOOT = 14;

const Marks = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Count = styled.span`
  min-width: 2rem;
  padding-inline: 0.4rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.neutral800};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 2rem;
  text-align: center;
`;

const MarkItem = ({ mark, height }: { mark: Marked; height: number }) => {
  const words = useWords();
  const { address } = useDesk();
  const [first, ...others] = mark.entries;
  const side = mark.at < 0.5 ? 'start' : 'end';
  const style = { left: percent(mark.at), top: `${String(height - FOOT - mark.row * ROW)}px` };
  if (others.length === 0) {
    const told = [whatHappened(first, words), detailOf(first)].filter((part) => part !== '').join(' – ');
    return (
      <Mark to={entryOf(first)} style={style}>
        <KindSymbol kind={first.kind} />
        <Tip $side={side}>{words.say('overview.mark', { date: words.date(first.date), told })}</Tip>
      </Mark>
    );
  }
  const years = yearsOfAll(mark.entries);
  return (
    <Mark to={{ ...address, asTable: true, filters: { ...address.filters, ...years } }} style={style}>
      <Count aria-hidden>{mark.entries.length}</Count>
      <Tip $side={side}>
        {words.say('overview.marks', {
          count: mark.entries.length,
          from: String(years?.from ?? ''),
          to: String(years?.to ?? ''),
        })}
      </Tip>
    </Mark>
  );
};

/** How the line of a relationship is drawn: whole, broken or dotted, as on the map. */
const LaneLine = ({ lane: { partner, line }, height }: { lane: LaneOf; height: number }) => {
  const colour = useColour()(partner?.designation ?? null);
  if (!line) return null;
  return (
    <Box
      aria-hidden
      position="absolute"
      style={{ ...acrossOf(line.start, line.end), top: `${String(height - FOOT - 2)}px` }}
    >
      <svg width="100%" height={4} style={{ display: 'block' }}>
        <line
          x1="0"
          y1="2"
          x2="100%"
          y2="2"
          stroke={colour}
          strokeWidth={3}
          strokeDasharray={dashOf(partner?.standing ?? null)}
        />
      </svg>
    </Box>
  );
};

/** The life of one relationship as a line, with what happened marked on it. */
export const Lane = ({ lane, axis }: { lane: LaneOf; axis: Axis }) => {
  const words = useWords();
  const { partner, marks, rows } = lane;
  const height = rows * ROW + FOOT;
  return (
    <Box tag="li" paddingTop={2}>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Typography fontWeight="semiBold">
          {partner ? (
            <EntryLink entry={{ type: 'relationship', documentId: partner.documentId }}>
              {words.partner(partner)}
            </EntryLink>
          ) : (
            words.say('overview.program')
          )}
        </Typography>
        {partner ? (
          <Typography variant="pi" textColor="neutral700">
            {words.say('overview.lane', {
              designation: words.designation(partner.designation),
              standing: words.standing(partner.standing),
              since: words.since(partner),
            })}
          </Typography>
        ) : null}
      </Flex>
      <Box position="relative" height={`${String(height)}px`}>
        <GridLines axis={axis} />
        <LaneLine lane={lane} height={height} />
        <Marks>
          {marks.map((mark) => (
            <li key={mark.entries[0].key}>
              <MarkItem mark={mark} height={height} />
            </li>
          ))}
        </Marks>
      </Box>
    </Box>
  );
};
