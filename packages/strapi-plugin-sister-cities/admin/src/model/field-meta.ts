import { isRecord } from '../../../shared/is-record';
import { PLUGIN_ID } from '../../../shared/names';
import { VOCABULARY } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';

/** What the server says about a field of this plugin, as far as forms and lists need it. */
export interface FieldMeta {
  /** In English, as its schema says it. */
  label: string | undefined;
  help: string | undefined;
  /** The heading that the field belongs under. */
  group: string | undefined;
  vocabulary: VocabularyName | undefined;
  format: string | undefined;
  isMoney: boolean;
  /** Given when a record is made, and from then on changed by transitions only. */
  isWrittenByTransitions: boolean;
}

export const isVocabularyName = (name: unknown): name is VocabularyName =>
  typeof name === 'string' && Object.hasOwn(VOCABULARY, name);

/** The plugin's notes on an attribute; `undefined` for attributes of others. */
export const metaOf = (attribute: unknown): FieldMeta | undefined => {
  const options = isRecord(attribute) ? attribute.pluginOptions : undefined;
  const notes = isRecord(options) ? options[PLUGIN_ID] : undefined;
  if (!isRecord(notes)) return undefined;
  const { label, help, group, vocabulary, format, money, writtenByTransitions } = notes;
  return {
    label: typeof label === 'string' ? label : undefined,
    help: typeof help === 'string' ? help : undefined,
    group: typeof group === 'string' && group !== '' ? group : undefined,
    vocabulary: isVocabularyName(vocabulary) ? vocabulary : undefined,
    format: typeof format === 'string' ? format : undefined,
    isMoney: money === true,
    isWrittenByTransitions: writtenByTransitions === true,
  };
};
