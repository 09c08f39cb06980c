import { ComponentField } from '@strapi/icons/symbols';

import { LISTS } from '../../../../shared/lists';
import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import { selectOption } from '../custom-field';
import type { CustomFieldForm } from '../custom-field';

export const typedListField: CustomFieldForm = {
  name: CUSTOM_FIELDS.typedList,
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: descriptor('field.typed-list.label'),
  intlDescription: descriptor('field.typed-list.description'),
  icon: ComponentField,
  components: { Input: () => import('./input') },
  options: selectOption(
    {
      name: 'options.list',
      intlLabel: descriptor('field.typed-list.option'),
      description: descriptor('field.typed-list.option-help'),
    },
    Object.keys(LISTS),
  ),
};
