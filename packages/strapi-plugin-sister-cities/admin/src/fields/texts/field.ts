import { TextField } from '@strapi/icons/symbols';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import type { CustomFieldForm } from '../custom-field';

export const textsField: CustomFieldForm = {
  name: CUSTOM_FIELDS.texts,
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: descriptor('field.texts.label'),
  intlDescription: descriptor('field.texts.description'),
  icon: TextField,
  components: { Input: () => import('./input') },
};
