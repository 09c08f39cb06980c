import { alternates } from './index';

const instance = { locales: ['en', 'es', 'ja', 'uk'], defaultLocale: 'en' } as const;
const addressOf = (locale: string): string => `https://portland.example.org/${locale}/sapporo`;

describe('the alternates of a page', () => {
  it('name every language of the instance, and the default one for all others', () => {
    expect(alternates(instance, addressOf)).toEqual([
      { rel: 'alternate', hreflang: 'en', href: 'https://portland.example.org/en/sapporo' },
      { rel: 'alternate', hreflang: 'es', href: 'https://portland.example.org/es/sapporo' },
      { rel: 'alternate', hreflang: 'ja', href: 'https://portland.example.org/ja/sapporo' },
      { rel: 'alternate', hreflang: 'uk', href: 'https://portland.example.org/uk/sapporo' },
      { rel: 'alternate', hreflang: 'x-default', href: 'https://portland.example.org/en/sapporo' },
    ]);
  });

  it('know the languages by their types', () => {
    const [first] = alternates(
      { locales: ['en', 'ja'], defaultLocale: 'ja' },
      (locale: 'en' | 'ja') => locale,
    );
    const tag: 'en' | 'ja' | 'x-default' | undefined = first?.hreflang;
    expect(tag).toBe('en');
    // @ts-expect-error -- the default language is one of the languages
    alternates({ locales: ['en', 'ja'], defaultLocale: 'uk' }, addressOf);
  });
});
