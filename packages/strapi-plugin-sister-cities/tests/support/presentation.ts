import { EVERYTHING_PUBLIC } from '../../shared/presentation';

import type { Answer } from './api';
import type { Office } from './office';
import type { Host } from './strapi';

/** Saves the words and switches over what is there, as the settings page does. */
export const savePresentation = async (office: Office, presentation: object): Promise<Answer> => {
  const { body } = await office.send('GET', '/sister-cities/presentation');
  const { version } = body.data;
  return office.send('PUT', '/sister-cities/presentation', { version, presentation });
};

/** Turns off the switches that are named, and everything else on. */
export const turnOffFor = async (office: Office, names: readonly string[]): Promise<void> => {
  const visibility = { ...EVERYTHING_PUBLIC, ...Object.fromEntries(names.map((name) => [name, false])) };
  expect((await savePresentation(office, { terminology: {}, visibility })).status).toBe(200);
};

/** Once by one statement of the database, and once by Strapi's own server. */
export const bothWaysOf = async (host: Host, work: () => Promise<void>): Promise<void> => {
  await work();
  host.strapi.config.set('plugin::sister-cities.compiledQueries', false);
  await work();
  host.strapi.config.set('plugin::sister-cities.compiledQueries', true);
};
