import type { Core } from '@strapi/strapi';
import { visit } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type * as Nexus from 'nexus';

import { isRecord } from '../../../shared/is-record';
import type { Clock } from '../clock';
import { PREFIX } from '../graphql/names';

import { submissionAction } from './actions';
import type { FormName } from './forms';
import { answering, koaOf } from './graphql-answer';
import { formTypes } from './graphql-form';
import { inputTypes } from './graphql-inputs';
import { onePerRequest } from './refused';
import { submissionsOf } from './service';
import type { Receipt } from './submit';

const RECEIPT = `${PREFIX}SubmissionReceipt`;

interface Door {
  field: string;
  form: FormName;
  input: string;
  description: string;
}

const DOORS: readonly Door[] = [
  {
    field: 'sisterCitiesSubmitVolunteerInquiry',
    form: 'volunteer_inquiry',
    input: `${PREFIX}VolunteerInquirySubmission`,
    description:
      'Tells the office, or one association through it, that a resident wants to volunteer (P01). One in a request.',
  },
  {
    field: 'sisterCitiesSubmitResidentIdea',
    form: 'resident_idea',
    input: `${PREFIX}ResidentIdeaSubmission`,
    description: 'Sends the office an idea for a goal or a relationship (S16). One in a request.',
  },
];

/** Who may send a form: whoever may send it over REST. */
export const submissionAccess = {
  'Query.sisterCitiesSubmissionForm': { auth: { scope: [submissionAction('form')] } },
  'Mutation.sisterCitiesSubmitVolunteerInquiry': { auth: { scope: [submissionAction('volunteerInquiry')] } },
  'Mutation.sisterCitiesSubmitResidentIdea': { auth: { scope: [submissionAction('residentIdea')] } },
};

const FIELDS: readonly string[] = DOORS.map(({ field }) => field);

/** Aliases would make a hundred of one request; none of them is taken, so that no receipt is lost with an error beside it. */
const submissionsIn = ({ operation, fragments }: GraphQLResolveInfo): number => {
  let found = 0;
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, {
      Field: ({ name }) => {
        if (FIELDS.includes(name.value)) found += 1;
      },
    });
  return found;
};

const mutations = (
  { extendType, objectType, nonNull }: typeof Nexus,
  strapi: Core.Strapi,
  clock: Clock,
): unknown[] => {
  const begun = new WeakSet<object>();
  return [
    objectType({
      name: RECEIPT,
      description: 'That a form has come in. It tells nothing, and no question finds anything by it.',
      definition: (t) => {
        t.nonNull.string('receipt', { description: 'For the person to name when calling the office.' });
      },
    }),
    extendType({
      type: 'Mutation',
      definition: (t) => {
        for (const { field, form, input, description } of DOORS)
          t.nonNull.field(field, {
            type: RECEIPT,
            description,
            args: { input: nonNull(input) },
            resolve: (_, args: unknown, context, info): Promise<Receipt> => {
              const koa = koaOf(context);
              return answering(koa, async () => {
                if (begun.has(koa) || submissionsIn(info) > 1) throw onePerRequest();
                begun.add(koa);
                const given = isRecord(args) && isRecord(args.input) ? args.input : {};
                return submissionsOf(strapi).submit(form, { ...given }, koa.ip, clock);
              });
            },
          });
      },
    }),
  ];
};

/** The types and fields with which residents write to the office. */
export const submissionTypes = (nexus: typeof Nexus, strapi: Core.Strapi, clock: Clock): unknown[] => [
  ...formTypes(nexus, strapi, clock),
  ...inputTypes(nexus),
  ...mutations(nexus, strapi, clock),
];
