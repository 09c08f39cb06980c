import { Calendar, Discuss, File, SealCheck, Stethoscope } from '@strapi/icons';

import { PLUGIN_ID } from '../../../shared/names';
import type { Home, HomeWidget } from '../admin-app';
import { LIFE_READ } from '../relationship-panel/permissions';
import { COMPLIANCE_READ } from '../settings/permissions';
import { descriptor } from '../translations/message';

import { listPage } from '../model/pages';

const relationships: HomeWidget['link'] = {
  label: { ...descriptor('home.all-relationships'), defaultMessage: 'All relationships' },
  href: listPage('relationship'),
};

/**
 * What the office has to look at, on the home page: each part for those who may read what it is made of. They stand before
 * Strapi's own, so that nobody scrolls for them; whoever has arranged the page keeps it so.
 */
export const addHomeWidgets = (app: Home): void => {
  app.widgets.register((known) => [
    {
      id: 'compliance',
      pluginId: PLUGIN_ID,
      icon: File,
      title: { ...descriptor('home.compliance-title'), defaultMessage: 'Reports and balances' },
      link: {
        label: { ...descriptor('home.all-associations'), defaultMessage: 'All associations' },
        href: listPage('association'),
      },
      permissions: [COMPLIANCE_READ],
      component: async () => (await import('./compliance-widget')).ComplianceWidget,
    },
    {
      id: 'ready',
      pluginId: PLUGIN_ID,
      icon: SealCheck,
      title: { ...descriptor('home.ready-title'), defaultMessage: 'Ready for Council' },
      link: relationships,
      permissions: [LIFE_READ],
      component: async () => (await import('./ready-widget')).ReadyWidget,
    },
    {
      id: 'anniversaries',
      pluginId: PLUGIN_ID,
      icon: Calendar,
      title: { ...descriptor('home.anniversaries-title'), defaultMessage: 'Anniversaries' },
      link: relationships,
      permissions: [LIFE_READ],
      component: async () => (await import('./anniversaries-widget')).AnniversariesWidget,
    },
    {
      id: 'quiet',
      pluginId: PLUGIN_ID,
      icon: Discuss,
      title: { ...descriptor('home.quiet-title'), defaultMessage: 'Quiet partners' },
      link: relationships,
      permissions: [LIFE_READ],
      component: async () => (await import('./quiet-widget')).QuietWidget,
    },
    {
      id: 'health',
      pluginId: PLUGIN_ID,
      icon: Stethoscope,
      title: { ...descriptor('home.health-title'), defaultMessage: 'Missing in the records' },
      permissions: [LIFE_READ],
      component: async () => (await import('./health-widget')).HealthWidget,
    },
    ...known,
  ]);
};
