import { DateField } from '@strapi/icons/symbols';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import type { CustomFieldForm } from '../custom-field';

export const partialDateField: CustomFieldForm = {
  name: CUSTOM_FIELDS.partialDate,
  pluginId: PLUGIN_ID,
  type: 'string',
  intlLabel: descriptor('field.partial-date.label'),
  intlDescription: descriptor('field.partial-date.description'),
  icon: DateField,
  components: { Input: () => import('./input') },
};
