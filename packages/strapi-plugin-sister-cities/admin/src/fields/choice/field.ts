import { EnumerationField } from '@strapi/icons/symbols';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { VOCABULARY } from '../../../../shared/vocabulary';
import { descriptor } from '../../translations/message';
import { selectOption } from '../custom-field';
import type { CustomFieldForm } from '../custom-field';

export const choiceField: CustomFieldForm = {
  name: CUSTOM_FIELDS.choice,
  pluginId: PLUGIN_ID,
  type: 'enumeration',
  intlLabel: descriptor('field.choice.label'),
  intlDescription: descriptor('field.choice.description'),
  icon: EnumerationField,
  components: { Input: () => import('./input') },
  options: selectOption(
    {
      name: 'options.vocabulary',
      intlLabel: descriptor('field.choices.option'),
      description: descriptor('field.choices.option-help'),
    },
    Object.keys(VOCABULARY),
  ),
};
