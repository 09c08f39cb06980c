import { useIntl } from 'react-intl';

import { misunderstanding, understanding } from '../fields/money/describe';
import { readMoney } from '../fields/money/read';
import { useMessages } from '../translations/message';

import { UnderstoodLine } from './understood-line';

interface MoneyLineProps {
  value: string;
  onChange: (value: string) => void;
}

/** An amount of money with its currency, and how it was understood. Belongs inside a field, which names it. */
export const MoneyLine = ({ value, onChange }: MoneyLineProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const reading = readMoney(value);
  const answer = understanding(reading, locale) ?? misunderstanding(reading, say);
  return <UnderstoodLine value={value} words={answer} onChange={onChange} />;
};
