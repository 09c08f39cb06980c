import { PLUGIN_ID } from '../../../shared/names';
import type { Settings } from '../admin-app';
import { descriptor } from '../translations/message';

import { DOCTOR_READ, PERSONAL_DATA_READ, POLICY_READ } from './permissions';

/** The pages of this plugin among Strapi's settings. */
export const addSettings = (app: Settings): void => {
  app.addSettingsLink(
    { id: PLUGIN_ID, intlLabel: { ...descriptor('policy.section'), defaultMessage: 'Sister Cities' } },
    [
      {
        id: 'sister-cities-policy',
        to: `${PLUGIN_ID}/policy`,
        intlLabel: { ...descriptor('policy.title'), defaultMessage: 'Rules of the city' },
        permissions: [POLICY_READ],
        Component: () => import('./policy-page'),
      },
      {
        id: 'sister-cities-safety',
        to: `${PLUGIN_ID}/safety`,
        intlLabel: { ...descriptor('safety.title'), defaultMessage: 'Safety of this server' },
        permissions: [DOCTOR_READ],
        Component: () => import('../safety/safety-page'),
      },
      {
        id: 'sister-cities-personal-data',
        to: `${PLUGIN_ID}/personal-data`,
        intlLabel: { ...descriptor('person.title'), defaultMessage: 'Data of one person' },
        permissions: [PERSONAL_DATA_READ],
        Component: () => import('../personal-data/page'),
      },
    ],
  );
};
