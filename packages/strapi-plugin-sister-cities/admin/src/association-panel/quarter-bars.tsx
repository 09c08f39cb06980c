import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ActivityQuarter } from '../../../shared/desk';

import { monthsWords } from './words';

/** How high the highest bar is, in pixels. */
const HEIGHT = 72;

const Columns = styled.div`
  display: flex;
  align-items: flex-end;
  gap: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-align: center;
`;

const Column = styled.div`
  flex: 1 1 0;
  min-width: 0;
`;

const Place = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  height: ${String(HEIGHT + 24)}px;
  border-block-end: 2px solid ${({ theme }) => theme.colors.neutral500};
  font-weight: 600;
`;

const Bar = styled.div`
  border-radius: 4px 4px 0 0;
  background: ${({ theme }) => theme.colors.primary600};
`;

/** A bar for each quarter, with its number above and its months below; `label` says all of it. */
export const QuarterBars = ({ quarters, label }: { quarters: readonly ActivityQuarter[]; label: string }) => {
  const { locale } = useIntl();
  const most = Math.max(1, ...quarters.map(({ count }) => count));
  return (
    <Columns role="img" aria-label={label}>
      {quarters.map(({ first, last, count }) => (
        <Column key={first} aria-hidden>
          <Place>
            {new Intl.NumberFormat(locale).format(count)}
            <Bar style={{ height: `${String((HEIGHT * count) / most)}px` }} />
          </Place>
          {monthsWords(first, last, locale)}
        </Column>
      ))}
    </Columns>
  );
};
