import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';

const words = (...parts: unknown[]): string =>
  parts.filter((each): each is string => typeof each === 'string' && each !== '').join(' ');

const ofCredentials = (credentials: unknown, strategy: unknown): string | undefined => {
  if (!isRecord(credentials)) return undefined;
  const { firstname, lastname, email, username, name } = credentials;
  const kind = isRecord(strategy) && typeof strategy.name === 'string' ? strategy.name : 'admin';
  const person = words(firstname, lastname, username, email);
  if (person !== '') return person;
  return typeof name === 'string' ? `${kind} ${name}` : undefined;
};

const MAX_LENGTH = 255;

/** Who makes the present request, for the record of the office: a person, a token, or the server itself. */
export const currentActor = (strapi: Core.Strapi): string => {
  const state: unknown = strapi.requestContext.get()?.state;
  const auth = isRecord(state) ? state.auth : undefined;
  const credentials = isRecord(auth) ? auth.credentials : undefined;
  const user = isRecord(state) ? state.user : undefined;
  const strategy = isRecord(auth) ? auth.strategy : undefined;
  return (ofCredentials(user ?? credentials, strategy) ?? 'server').slice(0, MAX_LENGTH);
};
