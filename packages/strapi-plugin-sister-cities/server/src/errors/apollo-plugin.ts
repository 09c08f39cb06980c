import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';

import { isRecord } from '../../../shared/is-record';

import { logFailure } from './answer';
import { notesOf } from './exchange';
import type { Exchange } from './exchange';
import { failureOf } from './failure';
import { isForPeople } from './for-people';
import { wordsFor } from './words';
import type { Words } from './words';

interface Response {
  http: { status?: number; headers: { set(name: string, value: string): unknown } };
  body: { kind: string; singleResult?: { errors?: readonly unknown[] } };
}

interface Sent {
  errors?: readonly unknown[];
  response: Response;
  contextValue: { koaContext?: Exchange };
}

/** What a resolver threw; the errors of GraphQL itself are written for who asks. */
const thrownIn = (error: unknown): unknown => {
  if (!(error instanceof GraphQLError)) return error;
  const { originalError } = error;
  return originalError instanceof GraphQLError ? undefined : originalError;
};

const withoutStack = (shown: unknown): unknown => {
  if (!isRecord(shown) || !isRecord(shown.extensions)) return shown;
  const kept = Object.entries(shown.extensions).filter(([name]) => name !== 'stacktrace');
  return { ...shown, extensions: Object.fromEntries(kept) };
};

const placeOf = (shown: unknown): Record<string, unknown> => {
  if (!isRecord(shown)) return {};
  const { path, locations } = shown;
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
};

const isWorse = (words: Words, than: Words | undefined): boolean => words.status > (than?.status ?? 0);

/**
 * The last to see an answer of Apollo: what a resolver threw and nobody wrote for people gives way to words that were,
 * with the name under which the log has the reason. An answer that lacks something because the database could not give it
 * does not look like a success.
 */
export const errorsPlugin = (strapi: Core.Strapi): unknown => ({
  requestDidStart: () =>
    Promise.resolve({
      // eslint-disable-next-line @typescript-eslint/require-await -- A hook that throws at once is caught by nobody.
      willSendResponse: async ({ errors = [], response, contextValue }: Sent): Promise<void> => {
        const result = response.body.singleResult;
        if (!result?.errors) return;
        const { requestId } = notesOf(contextValue.koaContext ?? { headers: {} });
        let worst: Words | undefined;
        result.errors = result.errors.map((shown, index) => {
          const thrown = thrownIn(errors[index]);
          if (thrown === undefined || thrown === null || isForPeople(thrown)) return withoutStack(shown);
          logFailure(strapi, requestId, thrown);
          const words = wordsFor(failureOf(thrown));
          if (isWorse(words, worst)) worst = words;
          return {
            message: words.message,
            ...placeOf(shown),
            extensions: { code: words.code, requestId },
          };
        });
        if (worst === undefined || worst.status <= 500) return;
        response.http.status = worst.status;
        if (worst.retryAfter !== undefined)
          response.http.headers.set('Retry-After', String(worst.retryAfter));
      },
    }),
});
