import { refuse } from './refuse';
import type { FetchOptions } from './fetch-options';
import { isToken } from './token';

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** `Locale`: the languages of the instance, where `locales` names them. */
export interface ClientOptions<Locale extends string = string> extends FetchOptions {
  /** Address of the GraphQL endpoint, such as `https://cms.example.org/graphql`. */
  url: string;
  /** An API token of the instance. Without one, the client reads what the public may read. */
  token?: string | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Language of the answers, unless a call names another. */
  locale?: NoInfer<Locale> | undefined;
  /**
   * The languages of the instance, such as `['en', 'ja']`: its own default and those that its office translates into. With
   * them, no call compiles that names another.
   */
  locales?: readonly Locale[] | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until a call is given up, however often it was tried; 10 seconds if not given. */
  timeout?: number | undefined;
  /** Milliseconds until a single try is given up and the next begins; only `timeout` counts if not given. */
  tryTimeout?: number | undefined;
  /**
   * How often a query is asked again after a failure that may pass: the codes `network`, `timeout`, `rate_limited` and
   * `unavailable`, within `timeout` and not before the server's `Retry-After`; 2 if not given. What is written to the
   * office is sent once.
   */
  retries?: number | undefined;
  /**
   * Whether queries are asked in a GET, which a CDN can keep: those of this package by their names, others by the SHA-256
   * of their text (automatic persisted queries); `true` if not given. Addresses of more than 400 bytes are a POST, and so
   * are queries of your own on pages without HTTPS. With `false`, everything is a POST with its text.
   */
  persisted?: boolean | undefined;
}

/** Options that can be used, and what stands for those that were not given. */
export interface Settings extends FetchOptions {
  url: string;
  headers: Headers;
  fetch: Fetch;
  locale?: string | undefined;
  timeout: number;
  tryTimeout?: number | undefined;
  retries: number;
  persisted: boolean;
}

const DEFAULT_TIMEOUT = 10_000;
const DEFAULT_RETRIES = 2;

// What setTimeout can hold; more would end at once.
const LONGEST_TIMEOUT = 2_147_483_647;

const readUrl = (url: string): string => {
  try {
    const { username, password } = new URL(
      url,
      'location' in globalThis ? globalThis.location.href : undefined,
    );
    if (username === '' && password === '') return url;
  } catch {
    return refuse('url is no web address.');
  }
  return refuse('url holds a password. Give a token instead.');
};

const readHeaders = ({ headers, token }: ClientOptions): Headers => {
  if (token !== undefined && !isToken(token)) {
    return refuse('token is empty or holds characters that no token has.');
  }
  try {
    const all = new Headers(headers);
    all.set('content-type', 'application/json');
    all.set('accept', 'application/json');
    if (token !== undefined) all.set('authorization', `Bearer ${token}`);
    return all;
  } catch {
    // The platform's error would repeat the value, which may be a secret.
    return refuse('headers cannot be sent as they are.');
  }
};

const readTimeout = (timeout: number, name = 'timeout'): number =>
  timeout > 0 && timeout <= LONGEST_TIMEOUT
    ? timeout
    : refuse(`${name} is not between 1 and ${LONGEST_TIMEOUT.toString()} milliseconds.`);

const readRetries = (retries: number): number =>
  Number.isInteger(retries) && retries >= 0 ? retries : refuse('retries is no whole number from 0 on.');

/** @throws SisterCitiesError `invalid_input`, without the value, when an option cannot be used. */
export const readSettings = (options: ClientOptions): Settings => {
  const { url, fetch, locale, timeout, tryTimeout, retries, persisted = true, cache, next, cf } = options;
  return {
    url: readUrl(url),
    headers: readHeaders(options),
    fetch: fetch ?? ((address, init) => globalThis.fetch(address, init)),
    locale,
    timeout: readTimeout(timeout ?? DEFAULT_TIMEOUT),
    tryTimeout: tryTimeout === undefined ? undefined : readTimeout(tryTimeout, 'tryTimeout'),
    retries: readRetries(retries ?? DEFAULT_RETRIES),
    persisted,
    cache,
    next,
    cf,
  };
};
