/** What went wrong, and what the message says about it. Words of the server are never repeated. */
export const MEANINGS = {
  network: 'The server cannot be reached.',
  timeout: 'The server did not answer in time.',
  aborted: 'The request was aborted.',
  rate_limited: 'The server has had too many requests.',
  unavailable: 'The server is not available now.',
  unauthorised: 'The server does not accept the token.',
  forbidden: 'The server refuses this: a permission is missing.',
  not_found: 'There is no GraphQL endpoint at this address.',
  invalid_input: 'A value in the request is not what is expected.',
  query_refused: 'The server does not take this query: it does not fit its schema or its limits.',
  partial_data: 'The server could answer only a part of the query.',
  invalid_response: 'The answer is not one of a GraphQL server.',
  server_error: 'The server failed.',
} as const;

export type SisterCitiesErrorCode = keyof typeof MEANINGS;

const RETRYABLE: readonly SisterCitiesErrorCode[] = ['network', 'timeout', 'rate_limited', 'unavailable'];

/** Whether the same request may succeed later. */
export const isRetryable = (code: SisterCitiesErrorCode): boolean => RETRYABLE.includes(code);

const BY_STATUS: Readonly<Record<number, SisterCitiesErrorCode>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

const BY_SERVER_CODE: Readonly<Record<string, SisterCitiesErrorCode>> = {
  UNAUTHENTICATED: 'unauthorised',
  STRAPI_UNAUTHORIZED_ERROR: 'unauthorised',
  FORBIDDEN: 'forbidden',
  STRAPI_FORBIDDEN_ERROR: 'forbidden',
  STRAPI_POLICY_ERROR: 'forbidden',
  STRAPI_RATE_LIMIT_ERROR: 'rate_limited',
  BAD_USER_INPUT: 'invalid_input',
  STRAPI_APPLICATION_ERROR: 'invalid_input',
  STRAPI_PAGINATION_ERROR: 'invalid_input',
  STRAPI_VALIDATION_ERROR: 'invalid_input',
  BAD_REQUEST: 'query_refused',
  GRAPHQL_PARSE_FAILED: 'query_refused',
  GRAPHQL_VALIDATION_FAILED: 'query_refused',
  OPERATION_RESOLUTION_FAILURE: 'query_refused',
  PERSISTED_QUERY_NOT_FOUND: 'query_refused',
  PERSISTED_QUERY_NOT_SUPPORTED: 'query_refused',
  STRAPI_PAYLOAD_TOO_LARGE_ERROR: 'query_refused',
};

/** The code for an HTTP status and, if the body held a GraphQL error, the code that the server gave it. */
export const codeFor = (status: number, serverCode: string | undefined): SisterCitiesErrorCode => {
  const known = BY_STATUS[status] ?? (serverCode === undefined ? undefined : BY_SERVER_CODE[serverCode]);
  if (known) return known;
  return status >= 400 && status < 500 ? 'query_refused' : 'server_error';
};
