import type { Core } from '@strapi/strapi';

import { claimRow } from '../strapi/claim';
import { tableOf } from '../strapi/table';

import { MAXIMUM_SECONDS } from './forms';
import type { IssuedForm } from './form-token';

/** A plain table with a row for each form that was sent, until its token is too old anyway. */
export const SPENT_FORM_TABLE = 'plugin::sister-cities.spent-form';

export const spentFormTableModel = {
  uid: SPENT_FORM_TABLE,
  singularName: 'sister_cities_spent_form',
  tableName: 'sister_cities_spent_forms',
  indexes: [{ name: 'sister_cities_spent_forms_nonce_unique', columns: ['nonce'], type: 'unique' as const }],
  attributes: {
    id: { type: 'increments' as const },
    nonce: { type: 'string' as const, column: { notNullable: true } },
    until: { type: 'datetime' as const, column: { notNullable: true } },
  },
};

/** Spends a form, or tells `false` when it was spent: of all servers that are sent it at once, one gets `true`. */
export const spend = (strapi: Core.Strapi, { nonce, issuedAt }: IssuedForm): Promise<boolean> =>
  claimRow(strapi, SPENT_FORM_TABLE, {
    nonce,
    until: new Date(issuedAt.getTime() + MAXIMUM_SECONDS * 1000),
  });

/** Makes a form one that was never sent. */
export const giveBackForm = async (strapi: Core.Strapi, { nonce }: IssuedForm): Promise<void> => {
  await tableOf(strapi, SPENT_FORM_TABLE).deleteMany({ where: { nonce } });
};

/** Forgets the forms whose token nobody could use any more. */
export const forgetOldForms = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  await tableOf(strapi, SPENT_FORM_TABLE).deleteMany({ where: { until: { $lt: now } } });
};
