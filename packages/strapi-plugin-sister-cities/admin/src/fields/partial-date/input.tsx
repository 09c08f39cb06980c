import { useIntl } from 'react-intl';

import { useMessages } from '../../translations/message';
import type { FieldInputProps } from '../input-props';
import { givenOnce } from '../transitions/given-once';
import { UnderstoodInput } from '../understood/understood-input';
import type { Understanding } from '../understood/understood-input';

import { misunderstanding, understanding } from './describe';
import { readPartialDate } from './read';

/** A date as precisely as it is known, written the way people write dates, and how it was understood. */
const PartialDateInput = (props: FieldInputProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const read = (text: string): Understanding => {
    const reading = readPartialDate(text, locale);
    return {
      value: reading.kind === 'understood' ? reading.iso : text.trim() || null,
      understood: understanding(reading, locale, say),
      problem: misunderstanding(reading, locale, say),
    };
  };
  return <UnderstoodInput {...props} read={read} example={say('partial-date.placeholder')} />;
};

export default givenOnce(PartialDateInput);
