import { adminOf } from './admin';
import type { AdminApi } from './admin';
import type { Answer } from './api';
import { startHost } from './strapi';
import type { CityName, Host } from './strapi';

/** What an office does through the plugin's own routes, as the admin panel does. */
export interface Office extends AdminApi {
  life(relationship: string): Promise<Answer['body']>;
  /** Asks for a transition with the number of entries that the history has now, or with the one given. */
  transition(relationship: string, request: Record<string, unknown>): Promise<Answer>;
  correct(relationship: string, request: Record<string, unknown>): Promise<Answer>;
  /** Makes the rules of a preset the rules of this host, with changes to single rules. */
  usePreset(preset: string, changes?: Record<string, Record<string, unknown>>): Promise<void>;
}

export const officeFor = (api: AdminApi): Office => {
  const life = async (relationship: string): Promise<Answer['body']> =>
    (await api.send('GET', `/sister-cities/relationships/${relationship}/life`)).body.data;
  const ask = async (
    way: string,
    relationship: string,
    request: Record<string, unknown>,
  ): Promise<Answer> => {
    const sequence = request.sequence ?? (await life(relationship))?.sequence;
    return api.send('POST', `/sister-cities/relationships/${relationship}/${way}`, { sequence, ...request });
  };
  return {
    ...api,
    life,
    transition: (relationship, request) => ask('transitions', relationship, request),
    correct: (relationship, request) => ask('corrections', relationship, request),
    usePreset: async (preset, changes = {}) => {
      const { body } = await api.send('GET', '/sister-cities/policy');
      const { version, presets } = body.data;
      const policy = Object.fromEntries(
        Object.entries<Record<string, unknown>>(presets[preset]).map(([key, rule]) => [
          key,
          { ...rule, ...changes[key] },
        ]),
      );
      const answer = await api.send('PUT', '/sister-cities/policy', { version, preset, policy });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    },
  };
};

/** The office of a host, with every permission. */
export const officeOf = async (host: Host): Promise<Office> => officeFor(await adminOf(host));

/** A host with the content of a city and under its rules, and its office. */
export const startOffice = async (city: CityName): Promise<{ host: Host; office: Office }> => {
  const host = await startHost();
  await host.importCity(city);
  const office = await officeOf(host);
  await office.usePreset(city);
  return { host, office };
};
