import type { Ref } from 'react';

import type { VocabularyName } from '../../../../shared/vocabulary';
import { offeredValues } from '../choices/stored';
import { useChoiceLabel } from '../choices/use-choice-label';
import { ForeignValue } from '../frame/foreign-value';

import { OneOf } from './one-of';

interface ChoiceSelectProps {
  vocabulary: VocabularyName;
  value: unknown;
  required: boolean;
  disabled: boolean;
  placeholder?: string | undefined;
  focusRef?: Ref<HTMLDivElement>;
  onChange: (value: string | null) => void;
}

/** One value of a vocabulary, by its label; a stored value that the vocabulary has lost says so. */
export const ChoiceSelect = ({ vocabulary, value, ...rest }: ChoiceSelectProps) => {
  const label = useChoiceLabel(vocabulary);
  const chosen = value ?? '';
  if (typeof chosen !== 'string')
    return (
      <ForeignValue
        value={chosen}
        disabled={rest.disabled}
        onClear={() => {
          rest.onChange(null);
        }}
      />
    );
  const options = offeredValues(vocabulary, chosen === '' ? [] : [chosen]);
  return (
    <OneOf {...rest} value={chosen} options={options.map((each) => ({ value: each, label: label(each) }))} />
  );
};
