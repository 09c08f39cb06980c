import { isRecord } from '../../../shared/is-record';

import { visitorProbe } from './probe';

/** Who asks, as far as it decides what they get. */
export interface Reader {
  /** Two readers with the same key may see the same. */
  key: string;
  isSignedIn: boolean;
  /** `ctx.state.auth` as Strapi makes it. */
  auth: unknown;
}

export interface Readers {
  /** The visitor who sends no token, from memory; `undefined` while they are not known. */
  visitor(): Reader | undefined;
  /**
   * Authenticates as Strapi does and touches nothing of the request, so that Strapi can still answer it from the
   * beginning. `undefined` where it refuses, or lets in by means that are not known here.
   */
  authenticate(context: object, hasToken: boolean): Promise<Reader | undefined>;
  /** Permissions may have changed. */
  forget(): void;
}

/** What is used of `strapi.auth`. */
export interface Authentication {
  authenticate(context: object, next: () => Promise<unknown>): Promise<unknown>;
}

export const isAuthentication = (value: unknown): value is Authentication =>
  isRecord(value) && typeof value.authenticate === 'function';

const idIn = (value: unknown): string | undefined => {
  if (!isRecord(value)) return undefined;
  const { id } = value;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
};

/** What Strapi's own two strategies tell of who asks. */
export const readerOf = (auth: unknown): Reader | undefined => {
  if (!isRecord(auth) || !isRecord(auth.strategy)) return undefined;
  const { credentials, strategy } = auth;
  if (strategy.name === 'content-api-token') {
    const token = idIn(credentials);
    return token === undefined ? undefined : { key: `token ${token}`, isSignedIn: true, auth };
  }
  if (strategy.name !== 'users-permissions') return undefined;
  if (credentials === null) return { key: 'visitor', isSignedIn: false, auth };
  const role = isRecord(credentials) ? idIn(credentials.role) : undefined;
  return role === undefined ? undefined : { key: `role ${role}`, isSignedIn: true, auth };
};

/** What a strategy writes onto the request stays here; it reads all of it. */
const besides = (context: object, state: Record<string, unknown>): object => {
  const own: Record<string, unknown> = { state, unauthorized: () => undefined };
  return new Proxy(context, {
    get: (whole, name) => {
      const value: unknown =
        typeof name === 'string' && Object.hasOwn(own, name) ? own[name] : Reflect.get(whole, name);
      return value;
    },
    set: (_, name, value) => Reflect.set(own, name, value),
  });
};

const readerThrough = async (
  authentication: Authentication,
  context: object,
): Promise<Reader | undefined> => {
  const state: Record<string, unknown> = { route: { info: { type: 'content-api' } } };
  await authentication.authenticate(besides(context, state), () => Promise.resolve());
  return readerOf(state.auth);
};

export const readersOf = (authentication: Authentication): Readers => {
  let known: Reader | undefined;
  let forgotten = 0;
  let needsWholeRequest = false;

  const visitor = async (): Promise<Reader | undefined> => {
    const begun = forgotten;
    const probe = visitorProbe();
    await authentication.authenticate(probe.context, () => Promise.resolve());
    needsWholeRequest = probe.wasReadFurther();
    const reader = readerOf(probe.state.auth);
    if (needsWholeRequest || reader?.isSignedIn === true) return undefined;
    if (begun === forgotten) known = reader;
    return reader;
  };

  return {
    visitor: () => known,
    authenticate: async (context, hasToken) => {
      if (!hasToken && !needsWholeRequest) {
        const reader = await visitor();
        if (reader) return reader;
      }
      return readerThrough(authentication, context);
    },
    forget: () => {
      forgotten += 1;
      known = undefined;
    },
  };
};
