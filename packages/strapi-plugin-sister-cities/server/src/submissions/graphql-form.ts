import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';

import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';
import { PREFIX } from '../graphql/names';

import { FORM_NAMES, isFormName, MAXIMUM_SECONDS, MINIMUM_SECONDS } from './forms';
import { answering, koaOf } from './graphql-answer';
import { submissionsOf } from './service';

const FORM_NAME = `${PREFIX}SubmissionFormName`;
const FORM = `${PREFIX}SubmissionForm`;
const CONSENT = `${PREFIX}SubmissionConsent`;

/** The question for a form, and what it is answered with. */
export const formTypes = (
  { objectType, enumType, extendType, nonNull, stringArg }: typeof Nexus,
  strapi: Core.Strapi,
  clock: Clock,
): unknown[] => [
  enumType({
    name: FORM_NAME,
    description: 'A form with which a resident writes to the office.',
    members: [...FORM_NAMES],
  }),
  objectType({
    name: CONSENT,
    description: 'What a person agrees to by sending a form.',
    definition: (t) => {
      t.nonNull.string('version', { description: 'Sent with the form, as a sign that this text was shown.' });
      t.nonNull.string('text', { description: 'The words, as plain text.' });
      t.nonNull.string('locale', { description: 'The language of the text, a BCP 47 tag.' });
    },
  }),
  objectType({
    name: FORM,
    description: 'What a site needs to show a form and to send it once.',
    definition: (t) => {
      t.nonNull.string('token', {
        description: 'Sent with the form as formToken. Each is good for one form.',
      });
      t.nonNull.int('minimumSeconds', {
        description: `In how many seconds the form may be sent: ${String(MINIMUM_SECONDS)}.`,
      });
      t.nonNull.int('maximumSeconds', {
        description: `After how many seconds it may not be sent any more: ${String(MAXIMUM_SECONDS)}.`,
      });
      t.nonNull.field('consent', { type: CONSENT, description: 'What the person agrees to.' });
      t.field('challenge', {
        type: 'JSON',
        description:
          'A challenge in the format of ALTCHA, to be solved and sent as proofOfWork; null where none is asked for.',
      });
    },
  }),
  extendType({
    type: 'Query',
    definition: (t) => {
      t.nonNull.field('sisterCitiesSubmissionForm', {
        type: FORM,
        description: 'A form that can be sent once, within two hours.',
        args: {
          form: nonNull(FORM_NAME),
          locale: stringArg({
            description: 'In which language the consent is shown, a BCP 47 tag; English without it.',
          }),
        },
        resolve: (_, args: unknown, context) => {
          const { form, locale } = isRecord(args) ? args : {};
          const name = isFormName(form) ? form : 'volunteer_inquiry';
          const koa = koaOf(context);
          koa.set('Cache-Control', 'no-store');
          return answering(koa, () =>
            submissionsOf(strapi).form(name, typeof locale === 'string' ? locale : 'en', clock),
          );
        },
      });
    },
  }),
];
