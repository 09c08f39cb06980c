import type { Ask } from '../ask';
import { SisterCitiesError } from '../error';
import { isObject } from '../json';

import { FORM, IDEA, INQUIRY } from './documents';
import type { SubmissionForm, SubmissionMethods, SubmissionOptions, SubmissionReceipt } from './types';

const isConsent = (value: unknown): value is SubmissionForm['consent'] =>
  isObject(value) && [value.version, value.text, value.locale].every((each) => typeof each === 'string');

const isForm = (value: unknown): value is SubmissionForm =>
  isObject(value) &&
  typeof value.token === 'string' &&
  typeof value.minimumSeconds === 'number' &&
  typeof value.maximumSeconds === 'number' &&
  isConsent(value.consent) &&
  (value.challenge === null || isObject(value.challenge));

const isReceipt = (value: unknown): value is SubmissionReceipt =>
  isObject(value) && typeof value.receipt === 'string';

/** The methods of a client that write to the office. */
export const submissionMethods = (ask: Ask, defaultLocale: string | undefined): SubmissionMethods => {
  const submit = async (
    document: string,
    field: string,
    input: object,
    { signal }: SubmissionOptions = {},
  ): Promise<SubmissionReceipt> => {
    const { [field]: receipt } = await ask({
      asked: { document },
      variables: { input },
      signal,
      isOwn: true,
    });
    if (!isReceipt(receipt)) throw new SisterCitiesError('invalid_response');
    return receipt;
  };
  return {
    submissionForm: async (form, { locale = defaultLocale, signal } = {}) => {
      const { sisterCitiesSubmissionForm: found } = await ask({
        asked: { document: FORM },
        variables: { form, locale },
        signal,
        isOwn: true,
        isOnce: true,
      });
      if (!isForm(found)) throw new SisterCitiesError('invalid_response');
      return found;
    },
    submitVolunteerInquiry: (inquiry, options) =>
      submit(INQUIRY, 'sisterCitiesSubmitVolunteerInquiry', inquiry, options),
    submitIdea: (idea, options) => submit(IDEA, 'sisterCitiesSubmitResidentIdea', idea, options),
  };
};
