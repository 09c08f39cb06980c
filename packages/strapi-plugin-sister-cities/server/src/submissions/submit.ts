import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { uidOf } from '../../../shared/names';
import type { Clock } from '../clock';
import { pluginConfig } from '../config';
import { dayIn } from '../computed/local-day';
import { problem } from '../model/problem';
import type { Problem, Values } from '../model/types';
import { programZone } from '../program/today';

import { consentIn } from './consent';
import type { ShownConsent } from './consent';
import { countingKey, networkOf } from './counted';
import type { Counter, Taken } from './counter';
import { readToken, signToken } from './form-token';
import type { IssuedForm, TokenRefusal } from './form-token';
import { MAXIMUM_BYTES, MAXIMUM_SECONDS, MINIMUM_SECONDS } from './forms';
import type { FormName } from './forms';
import { isProven, issueChallenge } from './proof-of-work';
import { readSubmission } from './read-submission';
import type { Envelope, Submission } from './read-submission';
import { makeReceipt } from './receipt';
import { notOffered, refusedFor, tooLarge, tooMany } from './refused';
import { secretOf } from '../strapi/secrets';
import { consentOf } from './settings';
import { giveBackForm, spend } from './spent-forms';
import { findTargets } from './targets';

/** What the submissions of a host are taken with. */
export interface Desk {
  strapi: Core.Strapi;
  clock: Clock;
  counter: Counter;
}

/** What a site needs to show a form and to send it. */
export interface OfferedForm {
  token: string;
  /** In how many seconds it may be sent, and after how many not any more. */
  minimumSeconds: number;
  maximumSeconds: number;
  consent: ShownConsent;
  /** A challenge of ALTCHA, or `null` where this city asks for no proof of work. */
  challenge: object | null;
}

export interface Receipt {
  receipt: string;
}

/** @throws SubmissionRefused where the city takes no submissions. */
export const offerForm = async (
  { strapi, clock }: Omit<Desk, 'counter'>,
  form: FormName,
  locale: string,
): Promise<OfferedForm> => {
  const { submissions } = pluginConfig(strapi);
  if (!submissions.enabled) throw notOffered();
  const consent = consentIn(consentOf(submissions), locale);
  const nonce = randomBytes(18).toString('base64url');
  const { enabled, cost } = submissions.proofOfWork;
  return {
    token: signToken(secretOf(strapi, 'form'), { form, locale: consent.locale, issuedAt: clock(), nonce }),
    minimumSeconds: MINIMUM_SECONDS,
    maximumSeconds: MAXIMUM_SECONDS,
    consent,
    challenge: enabled ? await issueChallenge(secretOf(strapi, 'proof-of-work'), { nonce, cost }) : null,
  };
};

const AGAIN = 'ask for a new form and send it again';

const TOKEN_WORDS: Readonly<Record<TokenRefusal | 'spent', string>> = {
  unknown: `formToken is not one that this city has issued for this form. Expected the token of a form that was asked for: ${AGAIN}.`,
  tooFast: `formToken is younger than ${String(MINIMUM_SECONDS)} seconds. Expected somebody to fill the form in: wait, then send it again.`,
  expired: `formToken is older than ${String(MAXIMUM_SECONDS / 3600)} hours. Expected a form that was asked for since: ${AGAIN}.`,
  spent: `formToken has been sent before. Expected each form once: if there was no receipt, ${AGAIN}.`,
};

const tokenProblem = (why: TokenRefusal | 'spent'): Problem => ({
  path: ['formToken'],
  message: TOKEN_WORDS[why],
});

const consentProblems = (strapi: Core.Strapi, { consentVersion }: Envelope): Problem[] => {
  const { version } = consentOf(pluginConfig(strapi).submissions);
  if (consentVersion === '' || consentVersion === version) return [];
  const expected = `${version}, the one in force: show its text and ask again`;
  return [problem(['consentVersion'], consentVersion, expected)];
};

const proofProblems = async (
  strapi: Core.Strapi,
  { nonce }: IssuedForm,
  { proofOfWork }: Envelope,
): Promise<Problem[]> => {
  if (!pluginConfig(strapi).submissions.proofOfWork.enabled) return [];
  const secret = secretOf(strapi, 'proof-of-work');
  if (proofOfWork !== undefined && (await isProven(secret, { proof: proofOfWork, nonce }))) return [];
  return [
    {
      path: ['proofOfWork'],
      message:
        'proofOfWork does not solve the challenge of this form. Expected the solved challenge as ALTCHA writes it: solve it and send the form again.',
    },
  ];
};

const sizeOf = (input: Values): number => {
  try {
    return Buffer.byteLength(JSON.stringify(input));
  } catch {
    // Nested deeper than can be written.
    return Infinity;
  }
};

interface Checked {
  submission: Submission;
  issued: IssuedForm;
  targets: Readonly<Record<string, string>>;
}

/** Everything that can be said without changing anything. */
const check = async ({ strapi, clock }: Desk, form: FormName, input: Values): Promise<Checked> => {
  if (sizeOf(input) > MAXIMUM_BYTES) throw tooLarge();
  const { submission, problems } = readSubmission(form, input);
  const { envelope } = submission;
  const token = envelope.formToken;
  const issued = readToken(secretOf(strapi, 'form'), { token, form, now: clock() });
  const wrong = [...problems, ...consentProblems(strapi, envelope)];
  if (typeof issued === 'string') throw refusedFor(token === '' ? wrong : [...wrong, tokenProblem(issued)]);
  if (wrong.length > 0) throw refusedFor(wrong);
  const unproven = await proofProblems(strapi, issued, envelope);
  if (unproven.length > 0) throw refusedFor(unproven);
  const { found, problems: unknown } = await findTargets(strapi, submission.named);
  if (unknown.length > 0) throw refusedFor(unknown);
  return { submission, issued, targets: found };
};

/** Takes a place for the address and one for the person; none where one of them has none left. */
const takePlaces = async (
  { strapi, counter }: Desk,
  address: string,
  person: string | undefined,
): Promise<Taken[]> => {
  const secret = secretOf(strapi, 'count');
  const keys = [countingKey(secret, 'address', networkOf(address))];
  if (person !== undefined) keys.push(countingKey(secret, 'person', person));
  const taken: Taken[] = [];
  for (const key of keys) {
    const place = await counter.take(key);
    if ('retryAfter' in place) {
      for (const each of taken) await counter.giveBack(each);
      throw tooMany(place.retryAfter);
    }
    taken.push(place.taken);
  }
  return taken;
};

const store = async (
  { strapi, clock }: Desk,
  form: FormName,
  { submission, issued, targets }: Checked,
  receipt: string,
): Promise<void> => {
  const now = clock();
  const today = dayIn(await programZone(strapi), now);
  const consent = consentIn(consentOf(pluginConfig(strapi).submissions), issued.locale);
  const kept = {
    ...submission.data,
    receipt,
    receivedAt: now,
    consentOn: today,
    consentVersion: consent.version,
    consentText: consent.text,
    writtenIn: issued.locale,
  };
  const { association, relationship, goal } = targets;
  if (form === 'volunteer_inquiry') {
    const associations = association === undefined ? [] : [association];
    await strapi.documents(uidOf('volunteer-inquiry')).create({ data: { ...kept, associations } });
    return;
  }
  await strapi.documents(uidOf('resident-idea')).create({
    data: {
      ...kept,
      receivedOn: today,
      ...(relationship === undefined ? {} : { relationship }),
      ...(goal === undefined ? {} : { goal }),
    },
  });
};

/**
 * Takes what a resident wrote, whole or not at all, and answers with a receipt that tells nothing.
 * @throws SubmissionRefused with words for the person who sent it.
 */
export const submit = async (
  desk: Desk,
  form: FormName,
  input: Values,
  address: string,
): Promise<Receipt> => {
  const { strapi, counter } = desk;
  if (!pluginConfig(strapi).submissions.enabled) throw notOffered();
  const checked = await check(desk, form, input);
  if (!(await spend(strapi, checked.issued))) throw refusedFor([tokenProblem('spent')]);
  const receipt = makeReceipt();
  const taken: Taken[] = [];
  try {
    taken.push(...(await takePlaces(desk, address, checked.submission.person)));
    if (!checked.submission.envelope.isTrapped) await store(desk, form, checked, receipt);
    return { receipt };
  } catch (error) {
    // Nothing was kept, so that the same form may be sent again.
    for (const each of taken) await counter.giveBack(each);
    await giveBackForm(strapi, checked.issued);
    throw error;
  }
};
