import type { ComponentType } from 'react';

import type { CustomFieldName, PLUGIN_ID } from '../../../shared/names';

import type { FieldInputProps } from './input-props';

interface Descriptor {
  id: string;
}

/** A choice in the Content-Type Builder, stored in the attribute's `options`. */
export interface SelectOption {
  name: `options.${string}`;
  type: 'select';
  intlLabel: Descriptor;
  description: Descriptor;
  options: { key: string; value: string; metadatas: { intlLabel: { id: string; defaultMessage: string } } }[];
}

/**
 * What Strapi accepts for a custom field. Its own type allows neither `options.…` names nor the values of a
 * select, although its check demands the one and its form reads the other.
 */
export interface CustomFieldForm {
  name: CustomFieldName;
  pluginId: typeof PLUGIN_ID;
  type: 'string' | 'json' | 'enumeration' | 'float';
  intlLabel: Descriptor;
  intlDescription: Descriptor;
  icon: ComponentType;
  components: { Input: () => Promise<{ default: ComponentType<FieldInputProps> }> };
  options?: { base: { sectionTitle: null; items: SelectOption[] }[] };
}

/** The choice of one of several names, such as the vocabulary of a field. */
export const selectOption = (
  option: Pick<SelectOption, 'name' | 'intlLabel' | 'description'>,
  names: readonly string[],
): NonNullable<CustomFieldForm['options']> => ({
  base: [
    {
      sectionTitle: null,
      items: [
        {
          ...option,
          type: 'select',
          options: names.map((name) => ({
            key: name,
            value: name,
            metadatas: { intlLabel: { id: name, defaultMessage: name } },
          })),
        },
      ],
    },
  ],
});
