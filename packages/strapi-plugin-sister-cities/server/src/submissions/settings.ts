import { FORMATS } from '../../../shared/formats';
import { isRecord } from '../../../shared/is-record';
import { quoted } from '../model/problem';

import { STANDARD_CONSENT } from './consent';
import type { Consent } from './consent';

/** What a host may say of the forms with which residents write to the office. */
export interface SubmissionsConfig {
  enabled: boolean;
  /** What the sender's machine computes before a form is taken; `cost` is the rounds of PBKDF2 for each of about 256 tries. */
  proofOfWork: { enabled: boolean; cost: number };
  /** The words that a person agrees to, in the languages of the site. Left out: the plugin's own. */
  consent?: Consent;
}

const MOST_COST = 1_000_000;

export const submissionsConfig = (): SubmissionsConfig => ({
  enabled: true,
  proofOfWork: { enabled: true, cost: 1_000 },
});

/** The words of the host, or the plugin's own. */
export const consentOf = ({ consent }: SubmissionsConfig): Consent => consent ?? STANDARD_CONSENT;

const onlyHas = (given: Record<string, unknown>, names: readonly string[]): boolean =>
  Object.keys(given).every((name) => names.includes(name));

const proofProblem = (given: unknown): string | undefined => {
  if (!isRecord(given) || !onlyHas(given, ['enabled', 'cost']))
    return `submissions.proofOfWork is ${quoted(given)}. Expected { enabled, cost } and nothing else.`;
  const { enabled = true, cost = 1 } = given;
  if (typeof enabled !== 'boolean')
    return `submissions.proofOfWork.enabled is ${quoted(enabled)}. Expected true or false.`;
  return Number.isSafeInteger(cost) && Number(cost) >= 1 && Number(cost) <= MOST_COST
    ? undefined
    : `submissions.proofOfWork.cost is ${quoted(cost)}. Expected a whole number from 1 to ${String(MOST_COST)}.`;
};

const consentProblem = (given: unknown): string | undefined => {
  if (!isRecord(given) || !onlyHas(given, ['version', 'text']) || !isRecord(given.text))
    return `submissions.consent is ${quoted(given)}. Expected { version, text } with a text for each language.`;
  const { version, text } = given;
  if (typeof version !== 'string' || version.trim() === '' || version.length > 50)
    return `submissions.consent.version is ${quoted(version)}. Expected a text of at most 50 characters, such as 2026-11.`;
  const entries = Object.entries(text);
  const wrong = entries.find(
    ([locale, words]) =>
      !FORMATS.language.accepts(locale) ||
      typeof words !== 'string' ||
      words.trim() === '' ||
      words.length > 5000,
  );
  if (wrong)
    return `submissions.consent.text.${wrong[0]} is ${quoted(wrong[1])}. Expected a text of at most 5000 characters under a BCP 47 language tag.`;
  return entries.length > 0
    ? undefined
    : 'submissions.consent.text is empty. Expected a text for each language.';
};

/** What is wrong with a host's configuration of submissions; nothing where all is well. */
export const submissionsProblem = (given: unknown): string | undefined => {
  if (!isRecord(given) || !onlyHas(given, ['enabled', 'proofOfWork', 'consent']))
    return `submissions is ${quoted(given)}. Expected { enabled, proofOfWork, consent } and nothing else.`;
  const { enabled = true, proofOfWork = {}, consent } = given;
  if (typeof enabled !== 'boolean')
    return `submissions.enabled is ${quoted(enabled)}. Expected true or false.`;
  return proofProblem(proofOfWork) ?? (consent === undefined ? undefined : consentProblem(consent));
};
