import type { Core } from '@strapi/strapi';

import { grantPublicRead } from './access/grant-public-read';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await grantPublicRead(strapi);
};
