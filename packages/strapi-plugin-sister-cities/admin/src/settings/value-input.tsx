import { TextInput } from '@strapi/design-system';

import type { PolicyField } from '../../../shared/policy-catalogue';
import { ChoicesSelect } from '../fields/choices/choices-select';
import { OneOf } from '../fields/choice/one-of';
import { useMessages } from '../translations/message';
import type { MessageId } from '../translations/message';

import { basisWords } from './describe';
import type { DraftValue } from './draft';

interface ValueInputProps {
  field: PolicyField;
  value: DraftValue;
  disabled: boolean;
  onChange: (value: DraftValue) => void;
}

const EXAMPLES: Readonly<Partial<Record<PolicyField['kind'], MessageId>>> = {
  money: 'policy.example-money',
  monthDay: 'policy.example-month-day',
  countries: 'policy.example-countries',
  numbers: 'policy.example-numbers',
};

/** The control for the value of a rule, by its kind. Belongs inside a field, which names it. */
export const ValueInput = ({ field, value, disabled, onChange }: ValueInputProps) => {
  const say = useMessages();
  switch (field.kind) {
    case 'flag':
      return (
        <OneOf
          value={value === true ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: say('policy.yes') },
            { value: 'no', label: say('policy.no') },
          ]}
          required
          disabled={disabled}
          onChange={(next) => {
            onChange(next === 'yes');
          }}
        />
      );
    case 'choices':
      return (
        <ChoicesSelect
          vocabulary={field.vocabulary}
          value={value}
          disabled={disabled}
          onChange={(next) => {
            onChange(next ?? []);
          }}
        />
      );
    case 'choice':
      return (
        <OneOf
          value={typeof value === 'string' ? value : ''}
          options={field.values.map((each) => ({ value: each, label: basisWords(each, say) }))}
          required
          disabled={disabled}
          onChange={(next) => {
            onChange(next ?? '');
          }}
        />
      );
    default: {
      const isNumber = field.kind === 'months' || field.kind === 'days' || field.kind === 'count';
      const example = EXAMPLES[field.kind];
      return (
        <TextInput
          value={typeof value === 'string' ? value : ''}
          disabled={disabled}
          autoComplete="off"
          inputMode={isNumber ? 'numeric' : 'text'}
          placeholder={example ? say(example) : ''}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
    }
  }
};
