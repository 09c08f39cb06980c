import type { RunningCity } from './city';

/** Speaks to the admin panel's API as the first administrator does. */
export interface Office {
  send: (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<unknown>;
  /** Enters records as the Content Manager does, and answers with their document ids. */
  enter: (type: string, records: readonly object[]) => Promise<string[]>;
}

const answerOf = async (answer: Response): Promise<unknown> => {
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

export const pathOf = (type: string): string =>
  `/content-manager/collection-types/plugin::sister-cities.${type}`;

export const openOffice = async (city: RunningCity): Promise<Office> => {
  const request = (
    method: string,
    path: string,
    body: object | undefined,
    token: string,
  ): Promise<Response> =>
    fetch(`${city.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const login: unknown = await answerOf(await request('POST', '/admin/login', city.login, ''));
  const token = String(Object(Object(login).data).token);
  const send: Office['send'] = async (method, path, body) =>
    answerOf(await request(method, path, body, token));
  return {
    send,
    enter: async (type, records) => {
      const ids: string[] = [];
      for (const record of records) {
        const answer = await send('POST', pathOf(type), record);
        ids.push(String(Object(Object(answer).data).documentId));
      }
      return ids;
    },
  };
};

/** Somebody of the office who holds one role. */
export interface Colleague {
  email: string;
  password: string;
}

const roleId = async (office: Office, name: string): Promise<unknown> => {
  const { data } = Object(await office.send('GET', '/admin/roles'));
  return data.find((role: { name: string }) => role.name === name).id;
};

/** Has the roles of the office made, if need be, and gives one of them to somebody new. */
export const hire = async (office: Office, role: string): Promise<Colleague> => {
  await office.send('POST', '/sister-cities/roles', {});
  const colleague = {
    email: `${role.toLowerCase().replaceAll(' ', '.')}@city.example`,
    password: 'Colleague-of-stories-1',
  };
  const made = Object(
    await office.send('POST', '/admin/users', {
      firstname: 'Casey',
      lastname: role,
      email: colleague.email,
      roles: [await roleId(office, role)],
    }),
  );
  await office.send('PUT', `/admin/users/${String(made.data.id)}`, {
    password: colleague.password,
    isActive: true,
  });
  return colleague;
};
