import type { VocabularyName } from '../../../shared/vocabulary';

export interface Option {
  value: string;
  label: string;
}

/** What somebody gives in a field of a dialog. */
type Kind =
  | { kind: 'line' | 'lines' | 'date' | 'count' | 'number' | 'money' }
  | { kind: 'choice'; options: readonly Option[] }
  | { kind: 'choices'; vocabulary: VocabularyName };

/** One field of a dialog; `name` is what the server calls it. */
export type DialogField = Kind & {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
};

/** What was typed and chosen so far, by the name of the field. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** The text in a field; the empty text where there is none. */
export const textIn = (draft: Draft, name: string): string => {
  const value = draft[name];
  return typeof value === 'string' ? value : '';
};

/** The values chosen in a field. */
export const listIn = (draft: Draft, name: string): readonly string[] => {
  const value = draft[name];
  return typeof value === 'object' ? value : [];
};
