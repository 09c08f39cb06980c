/** The language of a locale such as `en`, `es-MX` or `uk_UA`: its first part, in lower case. */
export const languageOf = (locale: string): string => locale.toLowerCase().replace(/[-_].*$/s, '');
