import { answerOf } from './api';
import type { Answer } from './api';
import type { Host } from './strapi';

export interface AdminApi {
  send(method: string, path: string, body?: unknown): Promise<Answer>;
}

const EMAIL = 'director@city.example';
const PASSWORD = 'Director-for-tests-1';

/**
 * The same, hashed at the least cost there is. Strapi's own makes whoever guesses wait a tenth of a second, and would make
 * each person of each test wait for it twice.
 */
const HASH = '$2a$04$29WgIMuoCUPkRlUOmNpXoescMuWWuqA4UTtgWXk9g.utuA88onzBO';

const enterPerson = async (host: Host, person: object): Promise<void> => {
  const { id } = await host.strapi
    .service('admin::user')
    .create({ ...person, isActive: true, registrationToken: null });
  await host.strapi.db.query('admin::user').update({ where: { id }, data: { password: HASH } });
};

const superAdmin = async (host: Host): Promise<void> => {
  const users = host.strapi.service('admin::user');
  if (await users.exists({ email: EMAIL })) return;
  const role = await host.strapi.service('admin::role').getSuperAdmin();
  await enterPerson(host, { email: EMAIL, firstname: 'Program', lastname: 'Director', roles: [role.id] });
};

const signIn = async (host: Host, email: string): Promise<string> => {
  const login = await fetch(`${host.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data }: { data: { token: string } } = JSON.parse(await login.text());
  return data.token;
};

/** The token that somebody who signs in to the admin panel gets. */
export const adminTokenOf = async (host: Host): Promise<string> => {
  await superAdmin(host);
  return signIn(host, EMAIL);
};

const apiWith = (host: Host, token: string): AdminApi => ({
  send: async (method, path, body) => {
    const response = await fetch(`${host.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answerOf(response);
  },
});

/** Signs in to the admin panel's own API, as the Content Manager does. */
export const adminOf = async (host: Host): Promise<AdminApi> => apiWith(host, await adminTokenOf(host));

const tokens = new WeakMap<Host, Map<string, string>>();

/**
 * A permission by its id, or one of the Content Manager for the records of a type, in some languages or, with null, in all,
 * and with some fields or, where none are said, with all. A type that is not translated has no languages.
 */
export type HeldPermission =
  string | { action: string; subject: string; locales?: string[] | null; fields?: string[] };

const stored = (held: HeldPermission): object => {
  if (typeof held === 'string') return { action: held, properties: {}, conditions: [] };
  const { action, subject, locales, fields } = held;
  const properties = { ...(locales === undefined ? {} : { locales }), ...(fields ? { fields } : {}) };
  return { action, subject, properties, conditions: [] };
};

/** Gives a role that is there other permissions instead of those that it has. */
export const changeRole = async (host: Host, role: string, permissions: HeldPermission[]): Promise<void> => {
  const roles = host.strapi.service('admin::role');
  const { id } = await roles.findOne({ name: role });
  await roles.assignPermissions(id, permissions.map(stored));
};

/**
 * Signs in as somebody who holds one role, and that role only. A role that does not exist is made with the given
 * permissions.
 */
export const adminAs = async (
  host: Host,
  role: string,
  permissions: HeldPermission[] = [],
): Promise<AdminApi> => {
  const known = tokens.get(host) ?? new Map<string, string>();
  tokens.set(host, known);
  const token = known.get(role);
  if (token !== undefined) return apiWith(host, token);
  const roles = host.strapi.service('admin::role');
  let held = await roles.findOne({ name: role });
  if (!held) {
    held = await roles.create({ name: role, description: 'For tests.' });
    await roles.assignPermissions(held.id, permissions.map(stored));
  }
  const email = `${role.toLowerCase().replaceAll(' ', '-')}@city.example`;
  await enterPerson(host, { email, firstname: role, lastname: 'Person', roles: [held.id] });
  const made = await signIn(host, email);
  known.set(role, made);
  return apiWith(host, made);
};
