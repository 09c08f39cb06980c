import type { Host } from './strapi';

export interface Answer {
  status: number;
  /** The parsed body; tests assert on it by value. */
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON of many shapes, read by tests only
  text: string;
}

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? null : JSON.parse(text) };
};

const headersFor = (token: string | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

/** Speaks to a host as a visitor, or as the holder of a token. */
export const apiOf = (host: Host, token?: string) => ({
  graphql: async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    read(
      await fetch(`${host.url}/graphql`, {
        method: 'POST',
        headers: headersFor(token),
        body: JSON.stringify({ query, variables }),
      }),
    ),
  rest: async (method: string, path: string, data?: unknown): Promise<Answer> =>
    read(
      await fetch(`${host.url}/api${path}`, {
        method,
        headers: headersFor(token),
        ...(data === undefined ? {} : { body: JSON.stringify({ data }) }),
      }),
    ),
});

export type Api = ReturnType<typeof apiOf>;

/** A token of the content API: with every permission, or with exactly the ones named. */
export const tokenOf = async (host: Host, permissions: 'full-access' | string[]): Promise<string> => {
  const service = host.strapi.service('admin::api-token');
  const token = await service.create({
    name: `test ${String(Math.random())}`,
    description: '',
    lifespan: null,
    type: permissions === 'full-access' ? 'full-access' : 'custom',
    permissions: permissions === 'full-access' ? null : permissions,
  });
  return token.accessKey;
};
