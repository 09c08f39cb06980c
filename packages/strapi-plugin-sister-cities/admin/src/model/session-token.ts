const PLACE = 'jwtToken';

/** An installation may call the cookie otherwise; the panel's build puts its name in here, as it does for Strapi's own code. */
const cookieName = (): string => {
  const name = process.env.STRAPI_ADMIN_AUTH_COOKIE_NAME?.trim() ?? '';
  return name === '' ? PLACE : name;
};

const inStorage = (stored: string | null): string | undefined => {
  try {
    const read: unknown = JSON.parse(stored ?? 'null');
    return typeof read === 'string' && read !== '' ? read : undefined;
  } catch {
    return undefined;
  }
};

/** A token has no character that a cookie would write otherwise. */
const inCookies = (cookies: string, name: string): string | undefined => {
  const begin = `${name}=`;
  const found = cookies
    .split(';')
    .map((each) => each.trim())
    .findLast((each) => each.startsWith(begin) && each !== begin);
  return found?.slice(begin.length);
};

/** The token in what the browser keeps: the storage has that of whoever is to be remembered, a cookie that of others. */
export const tokenIn = (stored: string | null, cookies: string, name: string): string | undefined =>
  inStorage(stored) ?? inCookies(cookies, name);

/**
 * The token of whoever is signed in, as it is now. Strapi's client renews it there first, and a component learns of it when
 * it is drawn again: never, if it has left the page by then.
 */
export const sessionToken = (): string | undefined =>
  tokenIn(localStorage.getItem(PLACE), document.cookie, cookieName());
