import type { ContentManager, Pages } from '../admin-app';

import { LETTERS_PATH } from './address';
import { ListAction } from './list-action';

/** The page on which one letter is written to every partner. */
export const addLettersToPartners = (app: Pages): void => {
  app.router.addRoute({
    path: LETTERS_PATH,
    lazy: async () => ({ Component: (await import('./letters-page')).default }),
  });
};

/** The way to the page, in the list of letters. */
export const addLettersAction = (contentManager: ContentManager): void => {
  contentManager.injectComponent('listView', 'actions', {
    name: 'sister-cities-letters-to-partners',
    Component: ListAction,
  });
};
