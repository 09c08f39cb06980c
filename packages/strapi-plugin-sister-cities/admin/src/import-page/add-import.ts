import { Upload } from '@strapi/icons';

import type { Menu } from '../admin-app';
import { descriptor } from '../translations/message';

import { EXPORT_RECORDS, IMPORT_RECORDS } from './rights';

/** Where the page is in the admin panel. */
export const IMPORT_PATH = 'plugins/sister-cities/import';

/** The page of imports and exports in the menu. */
export const addImport = (app: Menu): void => {
  app.addMenuLink({
    to: IMPORT_PATH,
    icon: Upload,
    intlLabel: { ...descriptor('import.title'), defaultMessage: 'Import and export' },
    permissions: [IMPORT_RECORDS, EXPORT_RECORDS],
    position: 4,
    Component: () => import('./import-page'),
  });
};
