import { createHash } from 'node:crypto';

import type { Reads } from '../compiled/types';

import { cdnTags } from './tags';

/** An answer as it goes over the wire again and again. */
export interface Packed {
  body: Buffer;
  /** Strong, of the body; reckoned when it is first asked for, because a POST has none. */
  etag(): string;
  /** For a CDN that drops by tags. */
  tags(): readonly string[];
  /** Milliseconds since 1970 from which on it is no longer true; `Infinity` when time does not change it. */
  until: number;
}

/** Apollo ends its answers with a line break. */
const withLineBreak = (body: string): string => (body.endsWith('\n') ? body : `${body}\n`);

const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const pack = (text: string, reads: Reads, until: number): Packed => {
  const body = Buffer.from(withLineBreak(text));
  return {
    body,
    etag: lazy(() => `"${createHash('sha256').update(body).digest('base64url')}"`),
    tags: lazy(() => cdnTags(reads)),
    until,
  };
};

/**
 * A CDN that cannot be told of changes shows an answer for this many seconds, and for as many more while it fetches
 * the next one.
 */
const SHARED_SECONDS = 60;

/** Until midnight at most where the day counts: neither span may reach into the next day. */
export const cacheControl = (until: number, now: number): string => {
  const left = Math.max(0, Math.floor((until - now) / 1000));
  const fresh = Math.min(SHARED_SECONDS, left);
  const stale = Math.min(SHARED_SECONDS, left - fresh);
  return `public, max-age=0, s-maxage=${String(fresh)}, stale-while-revalidate=${String(stale)}`;
};

/** Whether the client holds this very answer (RFC 9110, 13.1.2: compared weakly). */
export const isHeld = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
};

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
const CALLBACK_TYPE = 'application/json; callbackSpec=1.0; charset=utf-8';

/** What Koa makes of the Accept header: the best of the types named, or `false`. */
export type Accepts = (...types: string[]) => string | false | string[];

/** The type that Apollo Server would answer in; `undefined` where it would refuse, or answer in parts. */
export const contentTypeFor = (accept: string | undefined, accepts: Accepts): string | undefined => {
  if (accept === undefined || accept === '' || accept === '*/*') return JSON_TYPE;
  const chosen = accepts(JSON_TYPE, RESPONSE_TYPE, CALLBACK_TYPE);
  return chosen === JSON_TYPE || chosen === RESPONSE_TYPE ? chosen : undefined;
};

/** Two types are two representations, which a strong tag has to tell apart. */
export const etagFor = (etag: string, contentType: string): string =>
  contentType === JSON_TYPE ? etag : etag.replace(/"$/, '-response"');
