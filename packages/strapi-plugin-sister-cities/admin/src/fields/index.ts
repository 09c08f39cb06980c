import { choiceField } from './choice/field';
import { choicesField } from './choices/field';
import { codeField } from './code/field';
import { coordinateField } from './coordinate/field';
import type { CustomFieldForm } from './custom-field';
import { moneyField } from './money/field';
import { partialDateField } from './partial-date/field';
import { textsField } from './texts/field';
import { typedListField } from './typed-list/field';

/** The forms of the custom fields that the server registers under the same names. */
export const customFields: CustomFieldForm[] = [
  choiceField,
  choicesField,
  partialDateField,
  moneyField,
  textsField,
  codeField,
  coordinateField,
  typedListField,
];
