import { SisterCitiesError } from '../error';
import { isObject } from '../json';

import type { Challenge } from './types';

interface Work {
  nonce: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  cost: number;
  keyLength: number;
  keyPrefix: string;
}

const ALGORITHM = 'PBKDF2/SHA-256';
const COUNTER_BYTES = 4;
const LAST_COUNTER = 0xffff_ffff;

const bytesOf = (hex: unknown): Uint8Array<ArrayBuffer> | undefined => {
  if (typeof hex !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(hex)) return undefined;
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
};

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const workOf = ({ parameters }: Challenge): Work | undefined => {
  if (!isObject(parameters) || parameters.algorithm !== ALGORITHM) return undefined;
  const { cost, keyLength, keyPrefix } = parameters;
  const [nonce, salt] = [bytesOf(parameters.nonce), bytesOf(parameters.salt)];
  if (typeof cost !== 'number' || typeof keyLength !== 'number' || typeof keyPrefix !== 'string')
    return undefined;
  return nonce && salt && /^[0-9a-f]+$/.test(keyPrefix)
    ? { nonce, salt, cost, keyLength, keyPrefix }
    : undefined;
};

const subtleOf = (): SubtleCrypto => {
  // Browsers leave it out of pages that came over plain HTTP, whatever the types say.
  const platform: { subtle?: SubtleCrypto } = globalThis.crypto;
  if (platform.subtle) return platform.subtle;
  throw new SisterCitiesError('invalid_input', {
    hint: 'The proof of work needs a page that came over https.',
  });
};

const keyFor = async ({ nonce, salt, cost, keyLength }: Work, counter: number): Promise<string> => {
  const password = new Uint8Array(nonce.length + COUNTER_BYTES);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  const subtle = subtleOf();
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const settings = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
  return hexOf(new Uint8Array(await subtle.deriveBits(settings, key, keyLength * 8)));
};

/**
 * Solves the challenge of a form with Web Crypto, in a browser or in Node, and gives what is sent as `proofOfWork`.
 * It takes about 256 tries.
 * @throws SisterCitiesError `aborted` by the signal, `invalid_response` for a challenge of another kind, `invalid_input` on
 * a page without Web Crypto.
 */
export const solveChallenge = async (challenge: Challenge, signal?: AbortSignal): Promise<string> => {
  const work = workOf(challenge);
  if (!work) throw new SisterCitiesError('invalid_response', { hint: 'The challenge is of another kind.' });
  for (let counter = 0; counter <= LAST_COUNTER; counter += 1) {
    if (signal?.aborted) throw new SisterCitiesError('aborted');
    const derivedKey = await keyFor(work, counter);
    if (derivedKey.startsWith(work.keyPrefix))
      return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
  }
  throw new SisterCitiesError('invalid_response', { hint: 'The challenge has no solution.' });
};
