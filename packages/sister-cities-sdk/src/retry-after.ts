/**
 * After how many seconds a server wants to be asked again: the header `Retry-After` holds seconds or an HTTP date
 * (RFC 9110, 10.2.3). Whatever else it holds is as good as nothing.
 *
 * @param now Milliseconds since 1970.
 */
export const secondsIn = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = header.endsWith(' GMT') ? Date.parse(header) : NaN;
  return date ? Math.max(0, Math.ceil((date - now) / 1000)) : undefined;
};
