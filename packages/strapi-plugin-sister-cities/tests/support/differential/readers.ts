import { PREVIEW_READ, publicActionIds } from '../../../server/src/access/actions';

import { apiOf, tokenOf } from '../api';
import type { Api } from '../api';
import type { Host } from '../strapi';

export const READERS = [
  'a visitor',
  'a token that reads everything',
  'a token that reads little',
  'a resident who may not read goals',
  'a token that may preview',
] as const;
export type ReaderName = (typeof READERS)[number];

const LITTLE = ['relationship.find', 'relationship.findOne', 'city.find', 'event.find', 'event.findOne'];

const UPLOADS = ['plugin::upload.content-api.find', 'plugin::upload.content-api.findOne'];

/** Signs up a resident whose role reads what is public, except for some actions. */
const residentWithout = async (host: Host, missing: (action: string) => boolean): Promise<string> => {
  const { db } = host.strapi;
  const role = await db
    .query('plugin::users-permissions.role')
    .create({ data: { name: 'Resident', description: 'Without goals', type: 'resident' } });
  for (const action of [...publicActionIds, ...UPLOADS].filter((each) => !missing(each)))
    await db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  const users = host.strapi.plugin('users-permissions');
  const user = await users.service('user').add({
    username: 'resident',
    email: 'resident@city.example',
    password: 'Resident-for-tests-1',
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
  });
  return users.service('jwt').issue({ id: user.id });
};

/** Those who ask: each may see something else. */
export const readersOf = async (host: Host): Promise<Record<ReaderName, Api>> => {
  const little = LITTLE.map((action) => `plugin::sister-cities.${action}`);
  const withoutGoals = await residentWithout(host, (action) => action.includes('.goal.'));
  return {
    'a visitor': apiOf(host),
    'a token that reads everything': apiOf(host, await tokenOf(host, 'read-only')),
    'a token that reads little': apiOf(host, await tokenOf(host, little)),
    'a resident who may not read goals': apiOf(host, withoutGoals),
    'a token that may preview': apiOf(host, await tokenOf(host, [...publicActionIds, PREVIEW_READ])),
  };
};
