import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';
import { problem } from '../model/problem';

import { FORM_NAMES, isFormName } from './forms';
import type { FormName } from './forms';
import { refusedFor, SubmissionRefused } from './refused';
import { offerForm } from './submit';
import { submissionsOf } from './service';

/** What the routes read of a request, and what they answer with. */
export interface SubmissionContext {
  ip: string;
  query: Readonly<Record<string, unknown>>;
  request: { body?: unknown };
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** The shape in which Strapi tells of errors. */
export const errorBody = ({ status, message, problems }: SubmissionRefused): object => ({
  data: null,
  error: {
    status,
    name: 'SubmissionRefused',
    message,
    details: { errors: problems.map(({ path, message: words }) => ({ path, message: words })) },
  },
});

const answering =
  (answer: (ctx: SubmissionContext) => Promise<object>) =>
  async (ctx: SubmissionContext): Promise<void> => {
    // A form is for one person, and a receipt even more so.
    ctx.set('Cache-Control', 'no-store');
    try {
      ctx.body = { data: await answer(ctx) };
    } catch (error) {
      if (!(error instanceof SubmissionRefused)) throw error;
      if (error.retryAfter !== undefined) ctx.set('Retry-After', String(error.retryAfter));
      ctx.status = error.status;
      ctx.body = errorBody(error);
    }
  };

const formAsked = ({ query }: SubmissionContext): FormName => {
  if (isFormName(query.form)) return query.form;
  throw refusedFor([problem(['form'], query.form, `one of ${FORM_NAMES.join(', ')}`)]);
};

const dataOf = ({ request: { body } }: SubmissionContext): Record<string, unknown> => {
  if (isRecord(body) && isRecord(body.data)) return body.data;
  throw refusedFor([
    { path: ['data'], message: 'The body is no JSON object with data. Expected { "data": { … } }.' },
  ]);
};

/** The controller behind the routes `…/submissions/…` of the content API. */
export const submissionsController =
  (clock: Clock) =>
  ({ strapi }: { strapi: Core.Strapi }): Record<string, (ctx: SubmissionContext) => Promise<void>> => {
    const taking = (form: FormName): ((ctx: SubmissionContext) => Promise<void>) =>
      answering((ctx) => submissionsOf(strapi).submit(form, dataOf(ctx), ctx.ip));
    return {
      form: answering(async (ctx) => {
        const { locale } = ctx.query;
        return offerForm({ strapi, clock }, formAsked(ctx), typeof locale === 'string' ? locale : 'en');
      }),
      volunteerInquiry: taking('volunteer_inquiry'),
      residentIdea: taking('resident_idea'),
    };
  };
