import type { Core } from '@strapi/strapi';

/** Whether the present write comes through the content API, from somebody who need not be of the office. */
export const comesFromOutside = (strapi: Core.Strapi): boolean => {
  const prefix: unknown = strapi.config.get('api.rest.prefix');
  const path = strapi.requestContext.get()?.path ?? '';
  return path.startsWith(`${typeof prefix === 'string' ? prefix : '/api'}/`);
};
