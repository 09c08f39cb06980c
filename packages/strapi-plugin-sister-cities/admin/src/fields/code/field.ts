import { TextField } from '@strapi/icons/symbols';

import { CODE_FORMATS } from '../../../../shared/code-formats';
import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../../shared/names';
import { descriptor } from '../../translations/message';
import { selectOption } from '../custom-field';
import type { CustomFieldForm } from '../custom-field';

export const codeField: CustomFieldForm = {
  name: CUSTOM_FIELDS.code,
  pluginId: PLUGIN_ID,
  type: 'string',
  intlLabel: descriptor('field.code.label'),
  intlDescription: descriptor('field.code.description'),
  icon: TextField,
  components: { Input: () => import('./input') },
  options: selectOption(
    {
      name: 'options.format',
      intlLabel: descriptor('field.code.option'),
      description: descriptor('field.code.option-help'),
    },
    CODE_FORMATS,
  ),
};
