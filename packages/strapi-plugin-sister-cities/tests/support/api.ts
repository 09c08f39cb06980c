import type { Host } from './strapi';

export interface Answer {
  status: number;
  /** The parsed body, `null` where it is no JSON; tests assert on it by value. */
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON of many shapes, read by tests only
  text: string;
  /** As the server names it, such as `text/html; charset=utf-8`. */
  contentType: string | null;
}

const isJson = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('application/json') ?? false;

export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return {
    status: response.status,
    text,
    contentType: response.headers.get('content-type'),
    body: text !== '' && isJson(response) ? JSON.parse(text) : null,
  };
};

const headersFor = (token: string | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

/** Speaks to a host as a visitor, or as the holder of a token. */
export const apiOf = (host: Pick<Host, 'url'>, token?: string) => {
  /** Any address of the host, also outside of the content API. */
  const send = async (
    method: string,
    path: string,
    { body, headers }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> =>
    answerOf(
      await fetch(`${host.url}${path}`, {
        method,
        headers: { ...headersFor(token), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  return {
    send,
    graphql: (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
      send('POST', '/graphql', { body: { query, variables } }),
    rest: (method: string, path: string, data?: unknown): Promise<Answer> =>
      send(method, `/api${path}`, data === undefined ? {} : { body: { data } }),
  };
};

export type Api = ReturnType<typeof apiOf>;

/** A token of the content API: with every permission, with reading only, or with exactly the ones named. */
export const tokenOf = async (
  host: Host,
  permissions: 'full-access' | 'read-only' | string[],
): Promise<string> => {
  const service = host.strapi.service('admin::api-token');
  const isCustom = typeof permissions !== 'string';
  const token = await service.create({
    name: `test ${String(Math.random())}`,
    description: '',
    lifespan: null,
    type: isCustom ? 'custom' : permissions,
    permissions: isCustom ? permissions : null,
  });
  return token.accessKey;
};

/** Signs up a person on the city's site and returns the token that the site gives. */
export const siteUserOf = async (host: Host): Promise<string> => {
  const person = { username: 'resident', email: 'resident@city.example', password: 'Resident-for-tests-1' };
  const role = await host.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  await host.strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...person, role: role.id, provider: 'local', confirmed: true, blocked: false });
  const answer = await apiOf(host).send('POST', '/api/auth/local', {
    body: { identifier: person.email, password: person.password },
  });
  return answer.body.jwt;
};
