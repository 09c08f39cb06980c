import type { Core } from '@strapi/strapi';

import { notesOf } from './exchange';
import type { Exchange } from './exchange';
import { failureOf } from './failure';
import type { Failure } from './failure';
import { logTextOf } from './log-text';
import type { Surface } from './ours';
import { wordsFor } from './words';

/** Writes the real error to the log, under the name that the answer gives it. */
export const logFailure = (strapi: Core.Strapi, requestId: string, error: unknown): void => {
  strapi.log.error(`sister-cities: request ${requestId} failed. ${logTextOf(error)}`);
};

/** Answers with the words for a failure, in the shape of the address that was asked. */
export const answerFailure = (exchange: Exchange, surface: Surface, failure: Failure): void => {
  const { requestId } = notesOf(exchange);
  const { status, code, message, retryAfter } = wordsFor(failure);
  exchange.status = status;
  exchange.set('Cache-Control', 'no-store');
  if (retryAfter !== undefined) exchange.set('Retry-After', String(retryAfter));
  if (surface === 'rest') {
    exchange.body = { data: null, error: { status, name: code, message, details: { code, requestId } } };
    return;
  }
  exchange.set('Content-Type', 'application/json; charset=utf-8');
  exchange.body = `${JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] })}\n`;
};

export const answerError = (
  strapi: Core.Strapi,
  exchange: Exchange,
  surface: Surface,
  error: unknown,
): void => {
  const failure = failureOf(error);
  // Mistakes of who asked fill no log.
  if (failure !== 'unreadable' && failure !== 'large') logFailure(strapi, notesOf(exchange).requestId, error);
  answerFailure(exchange, surface, failure);
};
