import { SisterCitiesError } from './error';

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** Address of the GraphQL endpoint, such as `https://cms.example.org/graphql`. */
  url: string;
  /** An API token of the instance. Without one, the client reads what the public may read. */
  token?: string | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Language of the answers, unless a call names another. */
  locale?: string | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until a request is given up; 10 seconds if not given. */
  timeout?: number | undefined;
}

export interface Settings {
  url: string;
  headers: Headers;
  fetch: Fetch;
  locale: string | undefined;
  timeout: number;
}

const DEFAULT_TIMEOUT = 10_000;

// What setTimeout can hold; more would end at once.
const LONGEST_TIMEOUT = 2_147_483_647;

const refuse = (hint: string): never => {
  throw new SisterCitiesError('invalid_input', { hint });
};

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
  if (token !== undefined && !/^[!-~]+$/.test(token)) {
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

const readTimeout = (timeout: number): number =>
  timeout > 0 && timeout <= LONGEST_TIMEOUT
    ? timeout
    : refuse(`timeout is not between 1 and ${LONGEST_TIMEOUT.toString()} milliseconds.`);

/** @throws SisterCitiesError `invalid_input`, without the value, when an option cannot be used. */
export const readSettings = (options: ClientOptions): Settings => ({
  url: readUrl(options.url),
  headers: readHeaders(options),
  fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  locale: options.locale,
  timeout: readTimeout(options.timeout ?? DEFAULT_TIMEOUT),
});
