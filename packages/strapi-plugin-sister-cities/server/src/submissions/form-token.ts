import { createHmac, timingSafeEqual } from 'node:crypto';

import { isFormName, MAXIMUM_SECONDS, MINIMUM_SECONDS } from './forms';
import type { FormName } from './forms';

/** A form that was handed out once: what its token says. */
export interface IssuedForm {
  form: FormName;
  /** The language in which the consent was shown. */
  locale: string;
  issuedAt: Date;
  /** Unguessable, and no other form has it. */
  nonce: string;
}

/** Why a token opens nothing. */
export type TokenRefusal = 'unknown' | 'tooFast' | 'expired';

const signatureOf = (secret: string, content: string): Buffer =>
  createHmac('sha256', secret).update(content).digest();

const contentOf = ({ form, locale, issuedAt, nonce }: IssuedForm): string =>
  [form, locale, issuedAt.getTime().toString(36), nonce].join('.');

/** The token of a form, which nobody can make without the secret. */
export const signToken = (secret: string, issued: IssuedForm): string => {
  const content = contentOf(issued);
  return `${content}.${signatureOf(secret, content).toString('base64url')}`;
};

const isSigned = (secret: string, content: string, signature: string): boolean => {
  const [expected, given] = [signatureOf(secret, content), Buffer.from(signature, 'base64url')];
  return expected.length === given.length && timingSafeEqual(expected, given);
};

const issuedFrom = (secret: string, token: string): IssuedForm | undefined => {
  const parts = token.split('.');
  const [form, locale, at, nonce, signature] = parts;
  if (parts.length !== 5 || !isFormName(form)) return undefined;
  if (locale === undefined || at === undefined || nonce === undefined || signature === undefined)
    return undefined;
  if (!isSigned(secret, [form, locale, at, nonce].join('.'), signature)) return undefined;
  return { form, locale, issuedAt: new Date(parseInt(at, 36)), nonce };
};

/** What a token says, or why it opens nothing: not ours or of another form, filled in too fast, or too old. */
export const readToken = (
  secret: string,
  { token, form, now }: { token: string; form: FormName; now: Date },
): IssuedForm | TokenRefusal => {
  const issued = issuedFrom(secret, token);
  if (issued?.form !== form) return 'unknown';
  const seconds = (now.getTime() - issued.issuedAt.getTime()) / 1000;
  if (seconds < MINIMUM_SECONDS) return 'tooFast';
  return seconds > MAXIMUM_SECONDS ? 'expired' : issued;
};
