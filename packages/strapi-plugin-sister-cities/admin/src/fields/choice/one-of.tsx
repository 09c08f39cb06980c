import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Ref } from 'react';

import { useMessages } from '../../translations/message';
import { filledOr } from '../input-props';

interface OneOfProps {
  /** The chosen option, or the empty text. */
  value: string;
  options: readonly { value: string; label: string }[];
  required: boolean;
  disabled: boolean;
  placeholder?: string | undefined;
  focusRef?: Ref<HTMLDivElement> | undefined;
  /** Its name, where the field around it has no label. */
  label?: string;
  onChange: (value: string | null) => void;
}

/** One of several options; where none is required, none can be chosen again. Belongs inside a field, which names it. */
export const OneOf = ({
  value,
  options,
  required,
  disabled,
  placeholder,
  focusRef,
  label,
  onChange,
}: OneOfProps) => {
  const say = useMessages();
  return (
    <SingleSelect
      ref={focusRef}
      value={value}
      disabled={disabled}
      aria-label={label}
      onChange={(next) => {
        onChange(next === '' ? null : String(next));
      }}
    >
      <SingleSelectOption value="" disabled={required} hidden={required}>
        {required ? filledOr(placeholder, say('choice.placeholder')) : say('choice.none')}
      </SingleSelectOption>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
