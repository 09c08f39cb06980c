import { Mail } from '@strapi/icons';

import { PLUGIN_ID } from '../../../shared/names';
import type { Inbox } from '../admin-app';
import { descriptor } from '../translations/message';

import { INBOX_PATH } from './address';
import { InboxIcon } from './inbox-icon';
import { READ } from './rights';

/**
 * The inbox in the menu, and what is new in it on the home page. Strapi shows a widget to those who hold all of its
 * permissions, and a link to those who hold one: hence a widget for each list.
 */
export const addInbox = (app: Inbox): void => {
  app.addMenuLink({
    to: INBOX_PATH,
    icon: InboxIcon,
    intlLabel: { ...descriptor('inbox.title'), defaultMessage: 'Inbox' },
    permissions: [READ.volunteers, READ.ideas],
    position: 2,
    Component: () => import('./inbox-page'),
  });
  app.widgets.register([
    {
      id: 'inbox-volunteers',
      pluginId: PLUGIN_ID,
      icon: Mail,
      title: { ...descriptor('inbox.widget-volunteers'), defaultMessage: 'Inbox: volunteers' },
      link: {
        label: { ...descriptor('inbox.open-inbox'), defaultMessage: 'Open the inbox' },
        href: `/${INBOX_PATH}?list=volunteers`,
      },
      permissions: [READ.volunteers],
      component: async () => (await import('./widgets')).VolunteersWidget,
    },
    {
      id: 'inbox-ideas',
      pluginId: PLUGIN_ID,
      icon: Mail,
      title: { ...descriptor('inbox.widget-ideas'), defaultMessage: 'Inbox: ideas' },
      link: {
        label: { ...descriptor('inbox.open-inbox'), defaultMessage: 'Open the inbox' },
        href: `/${INBOX_PATH}?list=ideas`,
      },
      permissions: [READ.ideas],
      component: async () => (await import('./widgets')).IdeasWidget,
    },
  ]);
};
