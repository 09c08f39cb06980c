import { Box, TextInput } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';

import { misunderstanding, understanding } from '../fields/partial-date/describe';
import { readPartialDate } from '../fields/partial-date/read';
import { Answer } from '../fields/understood/answer';
import { useMessages } from '../translations/message';

interface DateLineProps {
  value: string;
  onChange: (value: string) => void;
}

/** A date as precisely as it is known, and how it was understood. Belongs inside a field, which names it. */
export const DateLine = ({ value, onChange }: DateLineProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const id = useId();
  const reading = readPartialDate(value, locale);
  const answer = understanding(reading, locale, say) ?? misunderstanding(reading, locale, say);
  return (
    <Box>
      <TextInput
        value={value}
        placeholder={say('partial-date.placeholder')}
        autoComplete="off"
        aria-describedby={id}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Answer id={id} words={answer} />
    </Box>
  );
};
