import { Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId } from 'react';

import { isVocabularyName } from '../../model/field-meta';
import { useMessages } from '../../translations/message';
import { isLostFrom } from '../choices/stored';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';
import { givenOnce } from '../transitions/given-once';

import { ChoiceSelect } from './choice-select';

/** One value of the vocabulary that the attribute names. */
const ChoiceInput = (props: FieldInputProps) => {
  const { name, placeholder, required = false, disabled = false, attribute } = props;
  const id = useId();
  const say = useMessages();
  const field = useField(name);
  const focusRef = useFocusInputField<HTMLDivElement>(name);
  const told = errorText(useFreshError(field.error ?? field.rawError, field.value), name, labelText(props));
  const vocabulary = attribute?.options?.vocabulary;
  const isLost = isVocabularyName(vocabulary) && isLostFrom(vocabulary, field.value);
  // Strapi's own words for it list every code of the vocabulary.
  const error = told !== undefined && isLost ? say('choice.lost', { value: String(field.value) }) : told;
  return (
    <FieldFrame {...props} id={id} error={error}>
      {isVocabularyName(vocabulary) ? (
        <ChoiceSelect
          vocabulary={vocabulary}
          value={field.value}
          placeholder={placeholder}
          required={required}
          disabled={disabled}
          focusRef={focusRef}
          onChange={(value) => {
            field.onChange(name, value);
          }}
        />
      ) : (
        <Typography variant="pi">{say('field.option-missing')}</Typography>
      )}
    </FieldFrame>
  );
};

export default givenOnce(ChoiceInput);
