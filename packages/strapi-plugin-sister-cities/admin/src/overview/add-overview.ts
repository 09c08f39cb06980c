import { Earth } from '@strapi/icons';

import type { Menu } from '../admin-app';
import { descriptor } from '../translations/message';

import { OVERVIEW_READ } from './rights';

/** Where the page is in the admin panel. */
export const OVERVIEW_PATH = 'plugins/sister-cities/overview';

/** The page of all relationships in the menu. */
export const addOverview = (app: Menu): void => {
  app.addMenuLink({
    to: OVERVIEW_PATH,
    icon: Earth,
    intlLabel: { ...descriptor('overview.title'), defaultMessage: 'Sister Cities' },
    permissions: [OVERVIEW_READ],
    position: 2,
    Component: () => import('./overview-page'),
  });
};
