import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../shared/names';

import type { CompiledQueries } from './compiled/types';
import { stopWatchingReach } from './outage';
import { stopResponses } from './responses';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const compiled: CompiledQueries = strapi.plugin(PLUGIN_ID).service('compiled');
  stopWatchingReach(strapi);
  await Promise.allSettled([stopResponses(strapi), compiled.stop()]);
};
