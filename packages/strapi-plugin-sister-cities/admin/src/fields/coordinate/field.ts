import { NumberField } from '@strapi/icons/symbols';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import { selectOption } from '../custom-field';
import type { CustomFieldForm } from '../custom-field';

export const coordinateField: CustomFieldForm = {
  name: CUSTOM_FIELDS.coordinate,
  pluginId: PLUGIN_ID,
  type: 'float',
  intlLabel: descriptor('field.coordinate.label'),
  intlDescription: descriptor('field.coordinate.description'),
  icon: NumberField,
  components: { Input: () => import('./input') },
  options: selectOption(
    {
      name: 'options.axis',
      intlLabel: descriptor('field.coordinate.option'),
      description: descriptor('field.coordinate.option-help'),
    },
    ['latitude', 'longitude'],
  ),
};
