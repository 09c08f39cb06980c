import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../shared/names';
import { systemClock } from '../clock';
import type { Clock } from '../clock';
import type { Values } from '../model/types';

import { counterOf } from './counter';
import type { FormName } from './forms';
import { forgetOldForms } from './spent-forms';
import { offerForm, submit } from './submit';
import type { OfferedForm, Receipt } from './submit';

/** `strapi.plugin('sister-cities').service('submissions')`: what the doors of the API do, by any clock. */
export interface SubmissionsService {
  form(form: FormName, locale?: string, clock?: Clock): Promise<OfferedForm>;
  /** @throws SubmissionRefused with words for the person who sent it. */
  submit(form: FormName, input: Values, address: string, clock?: Clock): Promise<Receipt>;
  /** Deletes what was kept only to count, and is over. */
  forget(clock?: Clock): Promise<void>;
}

export const submissionsService = ({ strapi }: { strapi: Core.Strapi }): SubmissionsService => {
  const counter = counterOf(strapi);
  return {
    form: (form, locale = 'en', clock = systemClock) => offerForm({ strapi, clock }, form, locale),
    submit: (form, input, address, clock = systemClock) =>
      submit({ strapi, clock, counter }, form, input, address),
    forget: async (clock = systemClock) => {
      await forgetOldForms(strapi, clock());
      await counter.clearExpired(clock());
    },
  };
};

export const submissionsOf = (strapi: Core.Strapi): SubmissionsService =>
  strapi.plugin(PLUGIN_ID).service('submissions');
