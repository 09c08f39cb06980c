/** What waiting can help against, and what the message says about it. Words of the server are never repeated. */
const MAY_PASS = {
  network: 'The server cannot be reached.',
  timeout: 'The server did not answer in time.',
  rate_limited: 'There were too many requests.',
  unavailable: 'The server is not available now.',
  conflict: 'Somebody else wrote to this at the same time.',
} as const;

export const MEANINGS = {
  ...MAY_PASS,
  aborted: 'The request was aborted.',
  unauthorised: 'The server does not accept the token.',
  forbidden: 'A permission is missing.',
  not_found: 'There is no GraphQL endpoint at this address.',
  invalid_input: 'A value is not what is expected.',
  query_refused: 'The query does not fit the schema of the server or its limits.',
  schema_drift: 'The schema of the server is not the one that this version expects.',
  partial_data: 'Only a part of the query was answered.',
  invalid_response: 'The answer is not one of a GraphQL server.',
  server_error: 'The server failed.',
} as const;

export type SisterCitiesErrorCode = keyof typeof MEANINGS;

/** Whether the same request may succeed later. */
export const isRetryable = (code: SisterCitiesErrorCode): boolean => code in MAY_PASS;

// Of an HTTP status and a code of Apollo, of Strapi or of the plugin (its server/src/errors/words.ts); the first that fits.
const PATTERNS: readonly (readonly [SisterCitiesErrorCode, RegExp])[] = [
  ['timeout', /^408|DATABASE_TIMEOUT/],
  ['unavailable', /^50[234]|DATABASE_UNAVAILABLE/],
  ['rate_limited', /^429|RATE_LIMIT/],
  ['unauthorised', /^401|UNAUTH/],
  ['forbidden', /^403|FORBIDDEN|POLICY/],
  ['not_found', /^404/],
  ['conflict', /^409|WRITE_CONFLICT/],
  ['invalid_input', /USER_INPUT|VALUE_REFUSED|STRAPI_[APV].+ION_ERROR/],
  ['query_refused', /^4|REQUEST|GRAPHQL_|QUERY_|OPERATION_|TOO_LARGE/],
];

/** The code for an HTTP status and, if the body held a GraphQL error, the code that the server gave it. */
export const codeFor = (status: number, serverCode = ''): SisterCitiesErrorCode =>
  PATTERNS.find(([, pattern]) => pattern.test(`${status.toString()} ${serverCode}`))?.[0] ?? 'server_error';
