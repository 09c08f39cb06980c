import { Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId } from 'react';

import { isVocabularyName } from '../../model/field-meta';
import { useMessages } from '../../translations/message';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';

import { ChoicesSelect } from './choices-select';

/** Several values of the vocabulary that the attribute names. */
const ChoicesInput = (props: FieldInputProps) => {
  const { name, placeholder, disabled = false, attribute } = props;
  const id = useId();
  const say = useMessages();
  const field = useField(name);
  const focusRef = useFocusInputField<HTMLDivElement>(name);
  const error = useFreshError(field.error ?? field.rawError, field.value);
  const vocabulary = attribute?.options?.vocabulary;
  return (
    <FieldFrame {...props} id={id} error={errorText(error, name, labelText(props))}>
      {isVocabularyName(vocabulary) ? (
        <ChoicesSelect
          vocabulary={vocabulary}
          value={field.value}
          placeholder={placeholder}
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

export default ChoicesInput;
