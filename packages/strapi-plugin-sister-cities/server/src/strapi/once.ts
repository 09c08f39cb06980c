import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../shared/names';

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * Does something once for each of the given names and remembers it under a key of the plugin's store, so that what
 * people change afterwards stays changed after a restart.
 */
export const onceForEach = async (
  strapi: Core.Strapi,
  key: string,
  names: readonly string[],
  work: (missing: string[]) => Promise<void>,
): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key });
  const remembered: unknown = await store.get({});
  const done = isStringList(remembered) ? remembered : [];
  const missing = names.filter((name) => !done.includes(name));
  if (missing.length === 0) return;
  await strapi.db.transaction(async () => {
    await work(missing);
    await store.set({ value: [...done, ...missing] });
  });
};
