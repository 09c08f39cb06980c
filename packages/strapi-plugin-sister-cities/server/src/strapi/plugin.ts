import type { Core } from '@strapi/strapi';

/** Another plugin of the host, or `undefined` when the host has not installed it. */
export const pluginOf = (strapi: Core.Strapi, name: string): Core.Plugin | undefined => strapi.plugins[name];
