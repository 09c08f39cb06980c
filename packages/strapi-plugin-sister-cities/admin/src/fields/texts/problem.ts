import type { MessageId, MessageValues } from '../../translations/message';

export const MAX_LENGTH = 255;

interface Problem {
  id: MessageId;
  values?: MessageValues;
}

/** What is wrong with one text of a list, as far as the form can tell before the server does. */
export const textProblem = (texts: readonly unknown[], index: number, label: string): Problem | undefined => {
  const text = texts[index];
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  if (texts.indexOf(text) < index) return { id: 'texts.twice' };
  return text.length > MAX_LENGTH
    ? { id: 'cell.too-long', values: { label, max: MAX_LENGTH, length: text.length } }
    : undefined;
};
