import type { Core } from '@strapi/strapi';

import { stopResponses } from './responses';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stopResponses(strapi);
};
