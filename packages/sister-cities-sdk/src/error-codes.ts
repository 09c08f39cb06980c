/** What went wrong, and what the message says about it. Words of the server are never repeated. */
export const MEANINGS = {
  network: 'The server cannot be reached.',
  timeout: 'The server did not answer in time.',
  aborted: 'The request was aborted.',
  rate_limited: 'There were too many requests.',
  unavailable: 'The server is not available now.',
  unauthorised: 'The server does not accept the token.',
  forbidden: 'A permission is missing.',
  not_found: 'There is no GraphQL endpoint at this address.',
  invalid_input: 'A value is not what is expected.',
  query_refused: 'The query does not fit the schema of the server or its limits.',
  schema_drift: 'The schema of the server is not the one that this version expects.',
  conflict: 'Somebody else wrote to this at the same time.',
  partial_data: 'Only a part of the query was answered.',
  invalid_response: 'The answer is not one of a GraphQL server.',
  server_error: 'The server failed.',
} as const;

export type SisterCitiesErrorCode = keyof typeof MEANINGS;

/** Whether the same request may succeed later. */
export const isRetryable = (code: SisterCitiesErrorCode): boolean =>
  /^(network|timeout|rate_l|unav|confl)/.test(code);

// HTTP statuses, and the codes of Apollo, of Strapi and of the plugin (its server/src/errors/words.ts).
const PATTERNS: readonly (readonly [SisterCitiesErrorCode, RegExp])[] = [
  ['timeout', /^408/],
  ['unavailable', /^50[234]|DATABASE_UNAVAILABLE/],
  ['rate_limited', /^429|RATE_LIMIT/],
  ['unauthorised', /^401|UNAUTH/],
  ['forbidden', /^403|FORBIDDEN|POLICY/],
  ['not_found', /^404/],
  ['conflict', /^409|WRITE_CONFLICT/],
  ['invalid_input', /USER_INPUT|VALUE_REFUSED|STRAPI_[APV].+ION_ERROR/],
  ['query_refused', /REQUEST|GRAPHQL_|QUERY_|OPERATION_|TOO_LARGE/],
];

const codeIn = (text: string): SisterCitiesErrorCode | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];

/** The code for an HTTP status and, if the body held a GraphQL error, the code that the server gave it. */
export const codeFor = (status: number, serverCode = ''): SisterCitiesErrorCode => {
  if (serverCode === 'DATABASE_TIMEOUT') return 'timeout';
  // The status first: whoever is answered 503 is not signed out, whatever else the body says.
  const known = codeIn(String(status)) ?? codeIn(serverCode);
  return known ?? (status >= 400 && status < 500 ? 'query_refused' : 'server_error');
};
