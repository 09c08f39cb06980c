import { TextInput, Textarea } from '@strapi/design-system';

import { OneOf } from '../fields/choice/one-of';
import { ChoicesSelect } from '../fields/choices/choices-select';
import { PartField } from '../settings/part-field';

import { DateLine } from './date-line';
import { listIn, textIn } from './fields';
import type { DialogField, Draft } from './fields';
import { MoneyLine } from './money-line';

interface DialogInputProps {
  field: DialogField;
  draft: Draft;
  error: string | undefined;
  onChange: (value: string | readonly string[]) => void;
}

const Control = ({ field, draft, onChange }: Omit<DialogInputProps, 'error'>) => {
  const value = textIn(draft, field.name);
  switch (field.kind) {
    case 'date':
      return <DateLine value={value} onChange={onChange} />;
    case 'money':
      return <MoneyLine value={value} onChange={onChange} />;
    case 'lines':
      return (
        <Textarea
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
    case 'choice':
      return (
        <OneOf
          value={value}
          options={field.options}
          required={field.required}
          disabled={false}
          onChange={(next) => {
            onChange(next ?? '');
          }}
        />
      );
    case 'choices':
      return (
        <ChoicesSelect
          vocabulary={field.vocabulary}
          value={listIn(draft, field.name)}
          disabled={false}
          onChange={(next) => {
            onChange(next ?? []);
          }}
        />
      );
    default:
      return (
        <TextInput
          value={value}
          autoComplete="off"
          inputMode={field.kind === 'line' ? 'text' : field.kind === 'count' ? 'numeric' : 'decimal'}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
  }
};

/** One field of a dialog, with its name, help and what the server says of it. */
export const DialogInput = ({ error, ...props }: DialogInputProps) => {
  const { label, hint, required } = props.field;
  return (
    <PartField label={label} {...(hint === undefined ? {} : { hint })} error={error} required={required}>
      <Control {...props} />
    </PartField>
  );
};
