/**
 * Whether a record came in another language than the one asked for, because it is not translated into it. A record that
 * names no language is none.
 */
export const isFallback = ({ locale }: { readonly locale: string | null }, askedFor: string): boolean =>
  locale !== null && locale !== askedFor;
