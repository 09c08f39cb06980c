import { Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';

import { LISTS } from '../../../../shared/lists';
import { useMessages } from '../../translations/message';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { ForeignValue } from '../frame/foreign-value';
import { GroupFrame } from '../frame/group-frame';
import { labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';

import { isListName } from './list-name';
import { TypedList } from './typed-list';

/** A list of structured facts, with the form that its definition in `shared/lists.ts` describes. */
const TypedListInput = (props: FieldInputProps) => {
  const { name, disabled = false, attribute } = props;
  const id = useId();
  const say = useMessages();
  const field = useField(name);
  const error = useFreshError(field.error, field.value);
  const listName = attribute?.options?.list;
  const store = (value: unknown): void => {
    field.onChange(name, value);
  };

  const form = () => {
    if (!isListName(listName)) return <Typography variant="pi">{say('field.option-missing')}</Typography>;
    const { value } = field;
    if (value !== null && value !== undefined && !Array.isArray(value)) {
      return (
        <ForeignValue
          value={value}
          disabled={disabled}
          onClear={() => {
            store(null);
          }}
        />
      );
    }
    return (
      <TypedList
        field={id}
        name={name}
        definition={LISTS[listName]}
        value={value}
        error={field.rawError}
        disabled={disabled}
        onChange={store}
      />
    );
  };

  return (
    <GroupFrame {...props} id={id} error={errorText(error, name, labelText(props))}>
      {form()}
    </GroupFrame>
  );
};

export default TypedListInput;
