import { createChallenge, verifySolution } from 'altcha-lib';
import type { Challenge, Payload } from 'altcha-lib/types';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

import { isRecord } from '../../../shared/is-record';

const ALGORITHM = 'PBKDF2/SHA-256';

/**
 * A challenge in the format of ALTCHA, tied to one form by its nonce: it expires with the form, and is spent with it. About
 * one key in 256 begins as asked for.
 */
export const issueChallenge = (
  secret: string,
  { nonce, cost }: { nonce: string; cost: number },
): Promise<Challenge> =>
  createChallenge({
    algorithm: ALGORITHM,
    cost,
    deriveKey,
    data: { form: nonce },
    hmacSignatureSecret: secret,
  });

const isPayload = (value: unknown): value is Payload =>
  isRecord(value) &&
  isRecord(value.challenge) &&
  typeof value.challenge.signature === 'string' &&
  isRecord(value.challenge.parameters) &&
  isRecord(value.solution);

const payloadOf = (proof: string): Payload | undefined => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
    return isPayload(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a proof, as ALTCHA's widget writes it, solves the challenge that was issued with the form of this nonce. */
export const isProven = async (
  secret: string,
  { proof, nonce }: { proof: string; nonce: string },
): Promise<boolean> => {
  const payload = payloadOf(proof);
  if (payload?.challenge.parameters.data?.form !== nonce) return false;
  try {
    const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret });
    return verified;
  } catch {
    // What the library cannot even read is no proof.
    return false;
  }
};
