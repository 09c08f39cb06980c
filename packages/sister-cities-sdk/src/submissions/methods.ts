import { isObject } from '../json';
import type { JsonObject } from '../json';
import type { Connection } from '../readers';
import { answered, invalid } from '../unwrap';

import type { SubmissionForm, SubmissionMethods, SubmissionOptions, SubmissionReceipt } from './types';

// What a person sees or sends; the rest is as the schema says.
const isForm = (value: unknown): value is SubmissionForm =>
  isObject(value) && typeof value.token === 'string' && isObject(value.consent);

const isReceipt = (value: unknown): value is SubmissionReceipt =>
  isObject(value) && typeof value.receipt === 'string';

/** The methods of a client that write to the office. */
export const submissionMethods = ({ ask, locale: usual }: Connection): SubmissionMethods => {
  const once = async <Item>(
    operation: string,
    isItem: (value: unknown) => value is Item,
    variables: JsonObject,
    { signal }: SubmissionOptions = {},
  ): Promise<Item> => {
    const item = answered(await ask({ operation, variables, signal, isOnce: true }), operation);
    return isItem(item) ? item : invalid();
  };
  return {
    submissionForm: (form, { locale = usual, ...call } = {}) =>
      once('submissionForm', isForm, { form, locale }, call),
    submitVolunteerInquiry: (input, call) => once('submitVolunteerInquiry', isReceipt, { input }, call),
    submitIdea: (input, call) => once('submitResidentIdea', isReceipt, { input }, call),
  };
};
