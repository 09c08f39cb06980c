import { metaOf } from '../model/field-meta';
import { wordFor } from '../translations/fields/field-words';
import type { FieldWords } from '../translations/fields/field-words';

import type { EditField, EditViewHook } from './edit-layout';
import { headingField } from './heading-field';

const isHeading = (field: EditField): field is EditField & { heading: string } =>
  'heading' in field && typeof field.heading === 'string';

const fieldInWords = (field: EditField, words: FieldWords, of: string | undefined): EditField => {
  const place = { of, field: field.name };
  if (isHeading(field)) {
    return headingField(wordFor(words, 'headings', field.heading, { of }), field.name);
  }
  const { label, help } = metaOf(field.attribute) ?? {};
  return {
    ...field,
    // Whoever called a field something else under "Configure the view" reads their own words.
    ...(label === field.label ? { label: wordFor(words, 'labels', field.label, place) } : {}),
    ...(help !== undefined && help === field.hint ? { hint: wordFor(words, 'help', field.hint, place) } : {}),
  };
};

/** The form with headings, labels and help texts in a language; as it is in English. */
export const formInWords = <L extends EditViewHook['layout']>(form: L, words: FieldWords | undefined): L =>
  words === undefined
    ? form
    : {
        ...form,
        layout: form.layout.map((panel) =>
          panel.map((row) => row.map((field) => fieldInWords(field, words, form.settings.displayName))),
        ),
      };
