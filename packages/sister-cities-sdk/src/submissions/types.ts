import type { OpportunityArea } from '../generated/model';
import type { CallOptions } from '../list-options';

/** The forms with which a resident writes to the office. */
export type SubmissionFormName = 'volunteer_inquiry' | 'resident_idea';

/** The part of society a volunteer comes from (S11). */
export type SectorOfSociety =
  | 'arts_and_culture'
  | 'business'
  | 'education'
  | 'faith'
  | 'government'
  | 'health'
  | 'nonprofit'
  | 'other'
  | 'retired'
  | 'sports'
  | 'youth';

/** What a resident writes who wants to volunteer. */
export interface VolunteerInquiry {
  /** At most 200 characters. */
  name: string;
  email: string;
  telephone?: string | undefined;
  /** BCP 47 tags, at most 10. */
  languages?: readonly string[] | undefined;
  /** At most 2000 characters. */
  interests?: string | undefined;
  sector?: SectorOfSociety | undefined;
  /** The slug of an association that accepts volunteers. Left out, the office decides. */
  association?: string | undefined;
}

/** An idea for a goal or a relationship. */
export interface ResidentIdea {
  /** At most 200 characters. */
  title: string;
  /** At most 4000 characters. */
  text: string;
  area?: OpportunityArea | undefined;
  /** The slug of the relationship it is about. */
  relationship?: string | undefined;
  /** The key of the goal it is about. */
  goal?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
}

/** What every form is sent with. */
export interface SubmissionEnvelope {
  /** The token of the form, which is good for one. */
  formToken: string;
  /** The version of the consent that the person has read and agreed to. */
  consentVersion: string;
  /** What `solveChallenge` made of the challenge; left out where there is none. */
  proofOfWork?: string | undefined;
  /** What stands in the field that people do not see: empty, or a program has filled it in. */
  website?: string | undefined;
}

/** What a person agrees to by sending a form. */
export interface SubmissionConsent {
  version: string;
  /** Plain text. */
  text: string;
  /** The language of the text. */
  locale: string;
}

/** A challenge in the format of ALTCHA. */
export type Challenge = Readonly<Record<string, unknown>>;

/** What a site needs to show a form and to send it once. */
export interface SubmissionForm {
  token: string;
  /** In how many seconds it may be sent, and after how many not any more. */
  minimumSeconds: number;
  maximumSeconds: number;
  consent: SubmissionConsent;
  challenge: Challenge | null;
}

/** That a form has come in: for the person to name when calling the office. */
export interface SubmissionReceipt {
  receipt: string;
}

export type SubmissionOptions = Pick<CallOptions, 'signal'>;

/** Writes to the office. Nothing is done a second time by itself. */
export interface SubmissionMethods<Locale extends string = string> {
  /** A form that can be sent once. */
  submissionForm: (
    form: SubmissionFormName,
    options?: Pick<CallOptions<Locale>, 'locale' | 'signal'>,
  ) => Promise<SubmissionForm>;
  /** Tells the office, or one association through it, that a resident wants to volunteer. */
  submitVolunteerInquiry: (
    inquiry: VolunteerInquiry & SubmissionEnvelope,
    options?: SubmissionOptions,
  ) => Promise<SubmissionReceipt>;
  /** Sends the office an idea for a goal or a relationship. */
  submitIdea: (
    idea: ResidentIdea & SubmissionEnvelope,
    options?: SubmissionOptions,
  ) => Promise<SubmissionReceipt>;
}
