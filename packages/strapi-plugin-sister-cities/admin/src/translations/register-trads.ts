import { PLUGIN_ID } from '../../../shared/names';

type Texts = Readonly<Record<string, string>>;

const FILES: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  en: () => import('./en.json'),
};

const prefixed = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${PLUGIN_ID}.${id}`, text]));

/** The plugin's texts in those of Strapi's languages that it speaks. Strapi falls back to English for the others. */
export const registerTrads = async ({
  locales,
}: {
  locales: string[];
}): Promise<{ data: Texts; locale: string }[]> =>
  Promise.all(
    locales.map(async (locale) => ({ locale, data: prefixed((await FILES[locale]?.())?.default ?? {}) })),
  );
