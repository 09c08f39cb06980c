import { PLUGIN_ID } from '../../../shared/names';
import type { Settings } from '../admin-app';
import { descriptor } from '../translations/message';

import { POLICY_READ } from './permissions';

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
    ],
  );
};
