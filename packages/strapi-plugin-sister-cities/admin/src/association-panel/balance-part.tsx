import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { AssociationFinances, BalancePoint } from '../../../shared/desk';
import { formatMoney } from '../../../shared/money';
import type { Money } from '../../../shared/money';
import { dateWords } from '../dialogs/date-words';
import { recordPage } from '../model/pages';
import { Aside, Line, Part } from '../record-panel/part';
import { Twin } from '../record-panel/twin';
import { useMessages } from '../translations/message';

import { BalanceChart } from './balance-chart';
import { drawingOf } from './drawing';
import type { BalanceDrawing } from './drawing';
import { answerWords, daysWords } from './words';

const useSummary = (
  { balances, minimum }: AssociationFinances,
  drawing: BalanceDrawing | undefined,
): string => {
  const say = useMessages();
  const { locale } = useIntl();
  if (!drawing) return '';
  const values = {
    count: drawing.points.length,
    until: dateWords(balances.at(-1)?.until ?? '', locale),
    lowest: formatMoney(drawing.lowest, locale) ?? drawing.lowest,
  };
  return minimum === null
    ? say('association.chart-free', values)
    : say('association.chart', { ...values, below: drawing.points.filter(({ ok }) => ok === false).length });
};

const Answer = ({ point }: { point: BalancePoint }) => {
  const say = useMessages();
  return (
    <>
      <Typography fontWeight={point.ok === false ? 'bold' : 'regular'}>{say(answerWords(point))}</Typography>
      {point.remarks.map((remark) => (
        <Aside key={remark}>{remark}</Aside>
      ))}
    </>
  );
};

/** The balance of an association over time, drawn and as a table (P24). */
export const BalancePart = ({ finances }: { finances: AssociationFinances }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { balances, minimum } = finances;
  const drawing = drawingOf(balances, minimum, { width: 1, height: 1 });
  const summary = useSummary(finances, drawing);
  const money = (amount: Money | null): string =>
    amount === null ? say('life.not-on-file') : (formatMoney(amount, locale) ?? amount);
  return (
    <Part title={say('association.balance')}>
      {minimum === null ? null : <Line>{say('association.minimum', { amount: money(minimum) })}</Line>}
      {balances.length === 0 ? (
        <Line>{say('association.no-balances')}</Line>
      ) : (
        <Twin
          caption={say('association.balance')}
          columns={[
            say('association.column-period'),
            say('association.column-lowest'),
            say('association.column-ending'),
            say('association.column-answer'),
          ]}
          rows={balances.map((point) => ({
            key: point.report.documentId,
            cells: [
              <Link key="period" tag={NavLink} to={recordPage('association-report', point.report.documentId)}>
                {daysWords(point.periodStart, point.periodEnd, locale)}
              </Link>,
              money(point.lowestBalance),
              money(point.endingBalance),
              <Answer key="answer" point={point} />,
            ],
          }))}
        >
          {drawing ? (
            <>
              <Line>{summary}</Line>
              <BalanceChart balances={balances} minimum={minimum} label={summary} />
              <Aside>{say('association.legend')}</Aside>
              {drawing.notDrawn === 0 ? null : (
                <Aside>
                  {say('association.not-drawn', { count: drawing.notDrawn, currency: drawing.currency })}
                </Aside>
              )}
            </>
          ) : (
            <Line>{say('association.no-balances')}</Line>
          )}
        </Twin>
      )}
    </Part>
  );
};
