import { styled } from 'styled-components';

import { useDesk } from '../desk';
import type { Address } from '../filters';
import { MarkLink } from '../links';
import type { Entry } from '../links';
import { useWords } from '../use-words';

import type { Quarter } from './quarters';

/** How high the highest bar is. */
const HEIGHT = 160;

const Scroll = styled.div`
  overflow-x: auto;
  padding: 2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  color: ${({ theme }) => theme.colors.neutral800};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Columns = styled.ol`
  display: flex;
  align-items: flex-end;
  min-width: min-content;
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Column = styled.li`
  flex: 1 1 0;
  min-width: 2.4rem;
  max-width: 8rem;
`;

const Place = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  align-items: stretch;
  height: ${String(HEIGHT + 32)}px;
  border-block-end: 2px solid ${({ theme }) => theme.colors.neutral500};
`;

const Bar = styled(MarkLink)<{ $isAhead: boolean }>`
  position: relative;
  display: block;
  margin-inline: 3px;
  min-height: 2.4rem;
  border: 2px ${({ $isAhead }) => ($isAhead ? 'dashed' : 'solid')} ${({ theme }) => theme.colors.primary600};
  border-block-end: 0;
  border-radius: 4px 4px 0 0;
  background: ${({ theme, $isAhead }) => ($isAhead ? theme.colors.neutral0 : theme.colors.primary600)};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Count = styled.span`
  position: absolute;
  inset-inline: -1rem;
  inset-block-start: -2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: 600;
  text-align: center;
`;

const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

const Year = styled.span`
  display: block;
  height: 3.6rem;
  padding-block-start: 0.4rem;
  padding-inline-start: 2px;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  white-space: nowrap;
`;

interface BarOfProps {
  quarter: Quarter;
  most: number;
}

const BarOf = ({ quarter: { year, quarter, events, isAhead }, most }: BarOfProps) => {
  const words = useWords();
  const { address } = useDesk();
  const [first] = events;
  if (!first) return null;
  const inTable: Address = {
    ...address,
    view: 'timeline',
    asTable: true,
    filters: { ...address.filters, from: year, to: year },
  };
  const to: Entry | Address = events.length === 1 ? { type: 'event', documentId: first.documentId } : inTable;
  const name = words.quarter(quarter, year);
  return (
    <Bar to={to} $isAhead={isAhead} style={{ height: `${String((HEIGHT * events.length) / most)}px` }}>
      <Count aria-hidden>{events.length}</Count>
      <Hidden>
        {words.say('overview.quarter-bar', {
          quarter: isAhead ? words.say('overview.quarter-ahead', { quarter: name }) : name,
          count: events.length,
          names: new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
            events.slice(0, 5).map((event) => event.name),
          ),
        })}
      </Hidden>
    </Bar>
  );
};

/** A bar for each quarter that had any activity; what is planned is outlined. The table has the empty quarters as well. */
export const QuarterChart = ({ quarters }: { quarters: readonly Quarter[] }) => {
  const words = useWords();
  const most = Math.max(1, ...quarters.map(({ events }) => events.length));
  return (
    <Scroll role="region" aria-label={words.say('overview.activity')} tabIndex={0}>
      <Columns>
        {quarters.map((quarter, index) => (
          <Column
            key={`${String(quarter.year)}-${String(quarter.quarter)}`}
            aria-hidden={quarter.events.length === 0}
          >
            <Place>
              <BarOf quarter={quarter} most={most} />
            </Place>
            <Year aria-hidden>
              {words.say('overview.quarter-short', { quarter: quarter.quarter })}
              <br />
              {quarter.quarter === 1 || index === 0 ? String(quarter.year) : ''}
            </Year>
          </Column>
        ))}
      </Columns>
    </Scroll>
  );
};
