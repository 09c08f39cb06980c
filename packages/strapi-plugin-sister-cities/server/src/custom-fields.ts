import type { Core } from '@strapi/strapi';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../shared/names';

const HALF_ROW = { default: 6 as const, isResizable: true };

/** Custom fields by what the database stores for them; the admin panel registers their forms under the same names. */
export const registerCustomFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register([
    { name: CUSTOM_FIELDS.choice, plugin: PLUGIN_ID, type: 'enumeration', inputSize: HALF_ROW },
    { name: CUSTOM_FIELDS.money, plugin: PLUGIN_ID, type: 'string', inputSize: HALF_ROW },
    { name: CUSTOM_FIELDS.partialDate, plugin: PLUGIN_ID, type: 'string' },
    { name: CUSTOM_FIELDS.typedList, plugin: PLUGIN_ID, type: 'json' },
    { name: CUSTOM_FIELDS.choices, plugin: PLUGIN_ID, type: 'json', inputSize: HALF_ROW },
    { name: CUSTOM_FIELDS.texts, plugin: PLUGIN_ID, type: 'json', inputSize: HALF_ROW },
    { name: CUSTOM_FIELDS.code, plugin: PLUGIN_ID, type: 'string', inputSize: HALF_ROW },
    { name: CUSTOM_FIELDS.coordinate, plugin: PLUGIN_ID, type: 'float', inputSize: HALF_ROW },
  ]);
};
