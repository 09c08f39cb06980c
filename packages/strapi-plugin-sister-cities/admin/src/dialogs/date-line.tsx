import { useIntl } from 'react-intl';

import { misunderstanding, understanding } from '../fields/partial-date/describe';
import { readPartialDate } from '../fields/partial-date/read';
import { useMessages } from '../translations/message';

import { UnderstoodLine } from './understood-line';

interface DateLineProps {
  value: string;
  onChange: (value: string) => void;
}

/** A date as precisely as it is known, and how it was understood. Belongs inside a field, which names it. */
export const DateLine = ({ value, onChange }: DateLineProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const reading = readPartialDate(value, locale);
  const answer = understanding(reading, locale, say) ?? misunderstanding(reading, locale, say);
  return (
    <UnderstoodLine
      value={value}
      placeholder={say('partial-date.placeholder')}
      words={answer}
      onChange={onChange}
    />
  );
};
