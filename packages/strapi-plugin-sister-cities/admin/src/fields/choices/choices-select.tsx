import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { Ref } from 'react';

import type { VocabularyName } from '../../../../shared/vocabulary';
import { useMessages } from '../../translations/message';
import { ForeignValue } from '../frame/foreign-value';
import { filledOr } from '../input-props';

import { chosenIn, offeredValues, storedChoices } from './stored';
import { useChoiceLabel } from './use-choice-label';

interface ChoicesSelectProps {
  vocabulary: VocabularyName;
  value: unknown;
  disabled: boolean;
  placeholder?: string | undefined;
  focusRef?: Ref<HTMLDivElement>;
  onChange: (value: string[] | null) => void;
}

/** Several values of a vocabulary, by their labels. Belongs inside a field, which names it. */
export const ChoicesSelect = ({
  vocabulary,
  value,
  disabled,
  placeholder,
  focusRef,
  onChange,
}: ChoicesSelectProps) => {
  const say = useMessages();
  const label = useChoiceLabel(vocabulary);
  const chosen = chosenIn(value);
  if (!chosen)
    return (
      <ForeignValue
        value={value}
        disabled={disabled}
        onClear={() => {
          onChange(null);
        }}
      />
    );
  return (
    <MultiSelect
      ref={focusRef}
      value={chosen}
      disabled={disabled}
      placeholder={filledOr(placeholder, say('choices.placeholder'))}
      customizeContent={(values = []) => values.map(label).join(', ')}
      onChange={(values) => {
        onChange(storedChoices(vocabulary, values));
      }}
    >
      {offeredValues(vocabulary, chosen).map((each) => (
        <MultiSelectOption key={each} value={each}>
          {label(each)}
        </MultiSelectOption>
      ))}
    </MultiSelect>
  );
};
