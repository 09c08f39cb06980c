const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** `fetch` hides the reason under `cause`, and under `errors` where a name has several addresses. */
export function isUnreachable(error) {
  if (!error) return false;
  if (networkCodes.has(error.code)) return true;
  return isUnreachable(error.cause) || (error.errors ?? []).some(isUnreachable);
}
