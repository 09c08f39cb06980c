import { SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { useMessages } from '../../../translations/message';

interface SelectCellProps {
  /** The chosen option, or the empty text. */
  value: string;
  options: readonly { value: string; label: string }[];
  required: boolean;
  disabled: boolean;
  onChange: (value: string | null) => void;
}

/** One of several options; where none is required, none can be chosen again. */
export const SelectCell = ({ value, options, required, disabled, onChange }: SelectCellProps) => {
  const say = useMessages();
  return (
    <SingleSelect
      value={value}
      disabled={disabled}
      onChange={(next) => {
        onChange(next === '' ? null : String(next));
      }}
    >
      <SingleSelectOption value="" disabled={required} hidden={required}>
        {say(required ? 'choice.placeholder' : 'choice.none')}
      </SingleSelectOption>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
