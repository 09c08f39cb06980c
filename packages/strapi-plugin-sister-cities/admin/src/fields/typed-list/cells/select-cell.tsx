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
  const label = options.find((option) => option.value === value)?.label;
  return (
    <SingleSelect
      value={value}
      disabled={disabled}
      placeholder={say('choice.placeholder')}
      customizeContent={() => label ?? ''}
      onChange={(next) => {
        onChange(next === '' ? null : String(next));
      }}
    >
      {required ? null : <SingleSelectOption value="">{say('choice.none')}</SingleSelectOption>}
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
