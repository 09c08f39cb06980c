import { hkdfSync } from 'node:crypto';

import type { Core } from '@strapi/strapi';

/** What secrets are for; each purpose has its own. */
export type Purpose = 'form' | 'proof-of-work' | 'count' | 'sign-in' | 'import';

const BYTES = 32;

/** A secret of its own for each purpose, the same on every node that has the host's keys. */
export const deriveSecret = (keys: readonly string[], purpose: Purpose): string =>
  Buffer.from(hkdfSync('sha256', keys.join('\n'), '', `sister-cities: ${purpose}`, BYTES)).toString(
    'base64url',
  );

/** @throws Error when the host has no `server.app.keys`, without which Strapi starts no session either. */
export const secretOf = (strapi: Core.Strapi, purpose: Purpose): string => {
  const given: unknown = strapi.config.get('server.app.keys');
  const keys = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  if (keys.length === 0)
    throw new Error('sister-cities: server.app.keys is empty. Expected the keys of the host, from APP_KEYS.');
  return deriveSecret(keys, purpose);
};
