import type { HomeAnniversaries, HomeCompliance, HomeHealth, HomeQuiet, HomeReady } from '../../shared/home';

import type { AdminApi } from './admin';

/** What the widgets of the home page are told, by the last part of their address. */
export interface Home {
  compliance: HomeCompliance;
  anniversaries: HomeAnniversaries;
  ready: HomeReady;
  quiet: HomeQuiet;
  health: HomeHealth;
}

export const HOME_PARTS: readonly (keyof Home)[] = [
  'compliance',
  'anniversaries',
  'ready',
  'quiet',
  'health',
];

/** What somebody is told for one widget of the home page. */
export const homeOf = async <Part extends keyof Home>(
  api: AdminApi,
  part: Part,
  locale = 'en',
): Promise<Home[Part]> => {
  const { status, body } = await api.send('GET', `/sister-cities/home/${part}?locale=${locale}`);
  if (status !== 200) throw new Error(`${part} was answered with ${String(status)}`);
  return body.data;
};
