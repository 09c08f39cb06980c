import { NumberField } from '@strapi/icons/symbols';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import type { CustomFieldForm } from '../custom-field';

export const moneyField: CustomFieldForm = {
  name: CUSTOM_FIELDS.money,
  pluginId: PLUGIN_ID,
  type: 'string',
  intlLabel: descriptor('field.money.label'),
  intlDescription: descriptor('field.money.description'),
  icon: NumberField,
  components: { Input: () => import('./input') },
};
