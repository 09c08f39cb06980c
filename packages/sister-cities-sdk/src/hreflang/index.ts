/** One `<link rel="alternate">` of a page: the same page in another language. */
export interface Alternate<Locale extends string> {
  readonly rel: 'alternate';
  /** A BCP 47 tag such as `ja`, or `x-default` for visitors whose language the page does not have. */
  readonly hreflang: Locale | 'x-default';
  /** Absolute, as search engines ask for. */
  readonly href: string;
}

/** The languages of an instance. Its default language is among its languages. */
export interface InstanceLocales<Locale extends string> {
  /** Codes as the instance has them, such as `en`, `es`, `ja` and `uk`. */
  readonly locales: readonly Locale[];
  readonly defaultLocale: NoInfer<Locale>;
}

/**
 * The alternates of a page, the page itself among them, and `x-default`, which leads to the default language. `addressOf`
 * tells the absolute address of the page in a language.
 */
export const alternates = <const Locale extends string>(
  { locales, defaultLocale }: InstanceLocales<Locale>,
  addressOf: (locale: Locale) => string,
): Alternate<Locale>[] => {
  const alternate = (hreflang: Locale | 'x-default', locale: Locale): Alternate<Locale> => ({
    rel: 'alternate',
    hreflang,
    href: addressOf(locale),
  });
  return [...locales.map((locale) => alternate(locale, locale)), alternate('x-default', defaultLocale)];
};
