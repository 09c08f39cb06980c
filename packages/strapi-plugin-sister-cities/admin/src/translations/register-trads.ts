import { PLUGIN_ID } from '../../../shared/names';
import { VOCABULARY } from '../../../shared/vocabulary';

import type { FieldWords } from './fields/field-words';
import { rememberFields } from './fields/known';
import { remember } from './on-page';
import { textsOf } from './vocabulary/choice-words';
import type { Words } from './vocabulary/words';

type Texts = Readonly<Record<string, string>>;

interface Language {
  texts: () => Promise<{ default: Texts }>;
  words: () => Promise<Words>;
  /** English stands in the schemas. */
  fields?: () => Promise<FieldWords>;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { texts: () => import('./en.json'), words: () => Promise.resolve(VOCABULARY) },
  es: {
    texts: () => import('./es.json'),
    words: async () => (await import('./vocabulary/es')).es,
    fields: async () => (await import('./fields/es.json')).default,
  },
  ja: {
    texts: () => import('./ja.json'),
    words: async () => (await import('./vocabulary/ja')).ja,
    fields: async () => (await import('./fields/ja.json')).default,
  },
  uk: {
    texts: () => import('./uk.json'),
    words: async () => (await import('./vocabulary/uk')).uk,
    fields: async () => (await import('./fields/uk.json')).default,
  },
};

interface Loaded {
  texts: Texts;
  fields?: FieldWords | undefined;
}

const load = async (locale: string): Promise<Loaded> => {
  const language = LANGUAGES[locale];
  if (language === undefined) return { texts: {} };
  const [texts, words, fields] = await Promise.all([language.texts(), language.words(), language.fields?.()]);
  return { texts: { ...texts.default, ...textsOf(words) }, fields };
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
    locales.map(async (locale) => {
      const { texts, fields } = await load(locale);
      remember(locale, texts);
      if (fields) rememberFields(locale, fields);
      // Strapi looks the name of a type up by the name itself, without a prefix.
      return { locale, data: { ...fields?.types, ...prefixed(texts) } };
    }),
  );
