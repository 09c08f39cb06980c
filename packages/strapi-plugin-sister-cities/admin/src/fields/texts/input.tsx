import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';

import { metaOf } from '../../model/field-meta';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { ForeignValue } from '../frame/foreign-value';
import { GroupFrame } from '../frame/group-frame';
import { labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';

import { TextRows } from './text-rows';

/** Several short texts in order, such as the hosts of an event. */
const TextsInput = (props: FieldInputProps) => {
  const { name, disabled = false } = props;
  const id = useId();
  const field = useField(name);
  const label = labelText(props);
  const error = useFreshError(field.error, field.value);
  const store = (value: unknown): void => {
    field.onChange(name, value);
  };
  const isList = field.value === null || field.value === undefined || Array.isArray(field.value);
  return (
    <GroupFrame {...props} id={id} error={errorText(error, name, label)}>
      {isList ? (
        <TextRows
          field={id}
          path={name}
          label={label}
          format={metaOf(props.attribute)?.format}
          value={field.value}
          error={field.rawError}
          disabled={disabled}
          onChange={store}
        />
      ) : (
        <ForeignValue
          value={field.value}
          disabled={disabled}
          onClear={() => {
            store(null);
          }}
        />
      )}
    </GroupFrame>
  );
};

export default TextsInput;
