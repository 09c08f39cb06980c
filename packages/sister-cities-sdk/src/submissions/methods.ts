import type { JsonObject } from '../json';
import type { OneOperation } from '../operation';
import type { Connection } from '../readers';
import { invalid, unwrapOne } from '../unwrap';

import type { SubmissionForm, SubmissionMethods, SubmissionOptions, SubmissionReceipt } from './types';

const submissionForm: OneOperation<SubmissionForm> = { name: 'submissionForm' };
const submitVolunteerInquiry: OneOperation<SubmissionReceipt> = { name: 'submitVolunteerInquiry' };
const submitResidentIdea: OneOperation<SubmissionReceipt> = { name: 'submitResidentIdea' };

/** The methods of a client that write to the office. */
export const submissionMethods = ({ ask, locale: usual }: Connection): SubmissionMethods => {
  const once = async <Item>(
    operation: OneOperation<Item>,
    variables: JsonObject,
    { signal }: SubmissionOptions = {},
  ): Promise<Item> => {
    const data = await ask({ operation: operation.name, variables, signal, isOnce: true });
    return unwrapOne(data, operation) ?? invalid();
  };
  return {
    submissionForm: (form, { locale = usual, ...call } = {}) => once(submissionForm, { form, locale }, call),
    submitVolunteerInquiry: (input, call) => once(submitVolunteerInquiry, { input }, call),
    submitIdea: (input, call) => once(submitResidentIdea, { input }, call),
  };
};
