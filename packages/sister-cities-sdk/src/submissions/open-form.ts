import { SisterCitiesError } from '../error';

import { solveChallenge } from './solve';
import type {
  ResidentIdea,
  SubmissionConsent,
  SubmissionEnvelope,
  SubmissionFormName,
  SubmissionMethods,
  SubmissionOptions,
  SubmissionReceipt,
  VolunteerInquiry,
} from './types';

/** What each form holds. */
export interface SubmissionFields {
  volunteer_inquiry: VolunteerInquiry;
  resident_idea: ResidentIdea;
}

/** A form that a person has before them. */
export interface OpenForm<Fields> {
  /** To be shown beside the button that sends the form. */
  consent: SubmissionConsent;
  /**
   * Sends the form, and waits before that until its challenge is solved and as much time has passed as the server asks for.
   * It sends once: after a failure, `error.fields` names the fields to be mended; the same form may be sent again unless
   * `formToken` is among them.
   */
  submit: (
    fields: Fields & Pick<SubmissionEnvelope, 'website'>,
    options?: SubmissionOptions,
  ) => Promise<SubmissionReceipt>;
}

const until = (instant: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((done, failed) => {
    const aborted = (): void => {
      clearTimeout(timer);
      failed(new SisterCitiesError('aborted'));
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', aborted);
        done();
      },
      Math.max(0, instant - Date.now()),
    );
    signal?.addEventListener('abort', aborted, { once: true });
    if (signal?.aborted) aborted();
  });

type Send<Fields> = (
  client: SubmissionMethods,
  fields: Fields & SubmissionEnvelope,
  options: SubmissionOptions,
) => Promise<SubmissionReceipt>;

const SEND: { [Name in SubmissionFormName]: Send<SubmissionFields[Name]> } = {
  volunteer_inquiry: (client, inquiry, options) => client.submitVolunteerInquiry(inquiry, options),
  resident_idea: (client, idea, options) => client.submitIdea(idea, options),
};

/**
 * Asks for a form and begins at once to solve its challenge, while the person writes.
 * @throws SisterCitiesError `forbidden` where the city takes no submissions through its website.
 */
export const openForm = async <Name extends SubmissionFormName>(
  client: SubmissionMethods,
  name: Name,
  options: { locale?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<OpenForm<SubmissionFields[Name]>> => {
  const form = await client.submissionForm(name, options);
  const { token, consent, challenge, minimumSeconds } = form;
  const mayBeSentAt = Date.now() + minimumSeconds * 1000;
  const proof = challenge ? solveChallenge(challenge, options.signal) : Promise.resolve(undefined);
  // Told when the form is sent; until then nobody waits for it.
  proof.catch(() => undefined);
  const send: Send<SubmissionFields[Name]> = SEND[name];
  return {
    consent,
    submit: async (fields, call = {}) => {
      const [proofOfWork] = await Promise.all([proof, until(mayBeSentAt, call.signal)]);
      return send(
        client,
        { ...fields, formToken: token, consentVersion: consent.version, proofOfWork },
        call,
      );
    },
  };
};
