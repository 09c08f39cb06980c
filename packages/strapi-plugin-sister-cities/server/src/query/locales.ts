import type { Core } from '@strapi/strapi';

import { languageOf } from '../computed/language';
import { pluginOf } from '../strapi/plugin';

interface LocalesService {
  getDefaultLocale(): Promise<string | null>;
}

/** The locale in which everything of an instance is written first, or `null` where the host has no i18n plugin. */
export const defaultLocale = async (strapi: Core.Strapi): Promise<string | null> => {
  const i18n = pluginOf(strapi, 'i18n');
  if (!i18n) return null;
  const locales: LocalesService = i18n.service('locales');
  return locales.getDefaultLocale();
};

/**
 * The locales in which a reader takes a record, best first: the one asked for, its language without the region, the
 * instance's own. Every record tells its `locale`, so a reader sees which one it got.
 */
export const localesFor = async (strapi: Core.Strapi, locale: string | null): Promise<string[]> => {
  const own = await defaultLocale(strapi);
  const asked = locale === null ? [] : [locale, languageOf(locale)];
  return [...new Set([...asked, ...(own === null ? [] : [own])])];
};
