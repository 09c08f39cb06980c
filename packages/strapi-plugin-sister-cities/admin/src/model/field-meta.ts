import { isRecord } from '../../../shared/is-record';
import { PLUGIN_ID } from '../../../shared/names';
import { VOCABULARY } from '../../../shared/vocabulary';
import type { VocabularyName } from '../../../shared/vocabulary';

/** What the server says about a field of this plugin, as far as forms and lists need it. */
export interface FieldMeta {
  /** The heading that the field belongs under. */
  group: string | undefined;
  vocabulary: VocabularyName | undefined;
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
  const { group, vocabulary, money, writtenByTransitions } = notes;
  return {
    group: typeof group === 'string' && group !== '' ? group : undefined,
    vocabulary: isVocabularyName(vocabulary) ? vocabulary : undefined,
    isMoney: money === true,
    isWrittenByTransitions: writtenByTransitions === true,
  };
};
