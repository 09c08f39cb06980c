import { useIntl } from 'react-intl';

import { useMessages } from '../../translations/message';
import type { FieldInputProps } from '../input-props';
import { UnderstoodInput } from '../understood/understood-input';
import type { Understanding } from '../understood/understood-input';

import { misunderstanding, understanding } from './describe';
import { readMoney } from './read';

/** An amount of money with its currency, written the way people write amounts, and how it was understood. */
const MoneyInput = (props: FieldInputProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const read = (text: string): Understanding => {
    const reading = readMoney(text);
    return {
      value: reading.kind === 'understood' ? reading.money : text.trim() || null,
      understood: understanding(reading, locale),
      problem: misunderstanding(reading, say),
    };
  };
  return <UnderstoodInput {...props} read={read} example={say('money.placeholder')} />;
};

export default MoneyInput;
