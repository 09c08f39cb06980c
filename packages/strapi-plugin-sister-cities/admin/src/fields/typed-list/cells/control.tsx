import { isCodeFormat } from '../../../../../shared/code-formats';
import type { ListField } from '../../../../../shared/lists';
import { ForeignValue } from '../../frame/foreign-value';

import { BooleanCell } from './boolean-cell';
import type { CellProps } from './cell-props';
import { ChoiceCell } from './choice-cell';
import { ChoicesCell } from './choices-cell';
import { CodeCell } from './code-cell';
import { IntegerCell } from './integer-cell';
import { TextCell } from './text-cell';
import { TextsCell } from './texts-cell';

/** Whether the control for a field can show a value without hiding what is really stored. */
const canShow = ({ type }: ListField, value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  switch (type) {
    case 'text':
    case 'choice':
      return typeof value === 'string';
    case 'integer':
      return typeof value === 'number' || typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'texts':
    case 'choices':
      return Array.isArray(value);
  }
};

/** The control for a cell, by the type of its field. */
export const CellControl = ({ field, ...rest }: CellProps) => {
  const { value, disabled, onChange } = rest;
  if (!canShow(field, value)) {
    return (
      <ForeignValue
        value={value}
        disabled={disabled}
        onClear={() => {
          onChange(null);
        }}
      />
    );
  }
  switch (field.type) {
    case 'text':
      return isCodeFormat(field.format) ? (
        <CodeCell field={field} format={field.format} {...rest} />
      ) : (
        <TextCell field={field} {...rest} />
      );
    case 'texts':
      return <TextsCell field={field} {...rest} />;
    case 'integer':
      return <IntegerCell field={field} {...rest} />;
    case 'boolean':
      return <BooleanCell field={field} {...rest} />;
    case 'choice':
      return <ChoiceCell field={field} {...rest} />;
    case 'choices':
      return <ChoicesCell field={field} {...rest} />;
  }
};
