import type { Core } from '@strapi/strapi';

const told = new WeakMap<Core.Strapi, Set<string>>();

/** Warns in the log the first time only, so that what is looked at every hour does not fill it. */
export const warnOnce = (strapi: Core.Strapi, message: string): void => {
  const known = told.get(strapi) ?? new Set<string>();
  told.set(strapi, known);
  if (known.has(message)) return;
  known.add(message);
  strapi.log.warn(message);
};
