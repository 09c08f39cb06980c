import type { ListField } from '../../../../../shared/lists';
import type { MessageId, MessageValues } from '../../../translations/message';
import { isBlank } from '../../rows/rows';

export interface CellProblem {
  id: MessageId;
  values: MessageValues;
}

const MAX_LENGTH = 255;

const textProblem = (label: string, text: string, max = MAX_LENGTH): CellProblem | undefined =>
  text.length > max ? { id: 'cell.too-long', values: { label, max, length: text.length } } : undefined;

const numberProblem = (
  label: string,
  value: unknown,
  min?: number,
  max?: number,
): CellProblem | undefined => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { id: 'cell.whole-number', values: { label } };
  if (min !== undefined && value < min) return { id: 'cell.at-least', values: { label, min } };
  return max !== undefined && value > max ? { id: 'cell.at-most', values: { label, max } } : undefined;
};

/** What is wrong with a cell, as far as the form can tell. Formats and vocabularies are the server's to judge. */
export const cellProblem = (field: ListField, value: unknown): CellProblem | undefined => {
  const { label } = field;
  if (isBlank(value)) return field.required ? { id: 'cell.required', values: { label } } : undefined;
  if (field.type === 'integer') return numberProblem(label, value, field.min, field.max);
  return field.type === 'text' && typeof value === 'string'
    ? textProblem(label, value, field.maxLength)
    : undefined;
};
