import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

import type { Answer, Api } from './api';
import type { Host } from './strapi';

export type FormName = 'volunteer_inquiry' | 'resident_idea';

/** What every form carries beside its own fields. */
export interface Envelope {
  formToken: string;
  proofOfWork?: string;
  consentVersion: string;
}

/** Solves a challenge as a site does, and writes it as ALTCHA does. */
export const proofFor = async (challenge: Challenge): Promise<string> => {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
};

/** A form that somebody was given as long ago as said, solved. */
export const filledForm = async (
  host: Host,
  form: FormName,
  { secondsAgo = 60, locale = 'en' }: { secondsAgo?: number; locale?: string } = {},
): Promise<Required<Envelope>> => {
  const offered = await host.strapi
    .plugin('sister-cities')
    .service('submissions')
    .form(form, locale, () => new Date(Date.now() - secondsAgo * 1000));
  return {
    formToken: offered.token,
    proofOfWork: await proofFor(offered.challenge),
    consentVersion: offered.consent.version,
  };
};

/** Sends a form over REST. */
export const post = (api: Api, form: FormName, data: object, headers = {}): Promise<Answer> =>
  api.send(
    'POST',
    `/api/sister-cities/submissions/${form === 'resident_idea' ? 'resident-ideas' : 'volunteer-inquiries'}`,
    { body: { data }, headers },
  );

const MUTATION = `mutation ($input: SisterCitiesVolunteerInquirySubmission!) {
  sisterCitiesSubmitVolunteerInquiry(input: $input) { receipt }
}`;

/** Sends an inquiry over GraphQL. */
export const mutate = (api: Api, input: object): Promise<Answer> => api.graphql(MUTATION, { input });

/** Forgets what was counted, so that the next test begins anew. */
export const forgetCounts = async (host: Host): Promise<void> => {
  await host.strapi.db.connection('sister_cities_submission_counts').del();
};

export const RECEIPT = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/** As many as were sent to the stock server in three seconds, and stored. */
export const POSTS = 177;

let people = 0;

/** What somebody writes who has not written before. */
export const inquiry = (changes: object = {}): Record<string, unknown> => {
  people += 1;
  return { name: 'Olena', email: `person-${String(people)}@zq.example`, ...changes };
};

export const storedInquiries = (host: Host): ReturnType<ReturnType<Host['documents']>['findMany']> =>
  host.documents('volunteer-inquiry').findMany({ limit: 1000, sort: 'id' });

/** How many inquiries there are more than before some work. */
export const newlyStored = async (host: Host, work: () => Promise<unknown>): Promise<number> => {
  const before = (await storedInquiries(host)).length;
  await work();
  return (await storedInquiries(host)).length - before;
};

export const filledForms = (host: Host, count: number): Promise<object[]> =>
  Promise.all(Array.from({ length: count }, () => filledForm(host, 'volunteer_inquiry')));

/** How many answers have each status. */
export const statuses = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
