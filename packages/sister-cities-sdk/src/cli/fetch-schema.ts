import { CommandError } from './usage';

const SECONDS = 30;

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'The instance does not accept the token. Expected an API token of this instance that has not expired.',
  403: 'The token may not read the schema. Expected one with the permission "schema.read" of Sister Cities.',
  404: 'There is no schema at this address. Expected an instance with strapi-plugin-sister-cities and GraphQL.',
  429: 'The instance has had too many requests. Wait a minute and try again.',
};

const refusal = (status: number): string =>
  REFUSALS[status] ??
  (status >= 500
    ? `The instance is not available now (HTTP ${status.toString()}). Try again later.`
    : `The instance refuses to tell its schema (HTTP ${status.toString()}).`);

/**
 * The schema of an instance as text, in GraphQL's schema definition language.
 *
 * @throws CommandError where the instance cannot be reached or does not give it.
 */
export const fetchSchema = async (schemaUrl: URL, token: string | undefined): Promise<string> => {
  const headers = new Headers({ accept: 'text/plain' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  try {
    const response = await fetch(schemaUrl, { headers, signal: AbortSignal.timeout(SECONDS * 1000) });
    if (!response.ok) throw new CommandError(refusal(response.status));
    return await response.text();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${schemaUrl.origin} cannot be reached. Is the address right, and does the server run?`,
    );
  }
};
