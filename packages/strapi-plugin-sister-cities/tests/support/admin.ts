import type { Answer } from './api';
import type { Host } from './strapi';

export interface AdminApi {
  send(method: string, path: string, body?: unknown): Promise<Answer>;
}

const EMAIL = 'director@city.example';
const PASSWORD = 'Director-for-tests-1';

const superAdmin = async (host: Host): Promise<void> => {
  const users = host.strapi.service('admin::user');
  if (await users.exists({ email: EMAIL })) return;
  const role = await host.strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email: EMAIL,
    firstname: 'Program',
    lastname: 'Director',
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
};

/** The token that somebody who signs in to the admin panel gets. */
export const adminTokenOf = async (host: Host): Promise<string> => {
  await superAdmin(host);
  const login = await fetch(`${host.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const { data }: { data: { token: string } } = JSON.parse(await login.text());
  return data.token;
};

/** Signs in to the admin panel's own API, as the Content Manager does. */
export const adminOf = async (host: Host): Promise<AdminApi> => {
  const token = await adminTokenOf(host);
  return {
    send: async (method, path, body) => {
      const response = await fetch(`${host.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, text, body: text === '' ? null : JSON.parse(text) };
    },
  };
};
