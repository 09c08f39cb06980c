import { COUNTRY_CODES } from '../../../../shared/country-codes';

import type { CodeKind } from './kind';
import { lazy } from './lazy';
import { reader } from './reading';
import { inOrder, named } from './search';

/** What people write for a country beside its name. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  GB: ['UK', 'Great Britain'],
  KR: ['Republic of Korea'],
  CN: ["People's Republic of China", 'PRC'],
  TW: ['Republic of China'],
  US: ['USA', 'United States of America'],
};

/** Countries of ISO 3166-1: by their name in the panel's language, in English, or by their code. */
export const countries = (locale: string): CodeKind => {
  const inPanel = new Intl.DisplayNames([locale], { type: 'region' });
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'region' });
  const options = lazy(() =>
    inOrder(
      COUNTRY_CODES.map((code) => ({
        code,
        name: inPanel.of(code) ?? code,
        also: [inEnglish.of(code) ?? code, ...(ABBREVIATIONS[code] ?? [])],
      })),
      locale,
    ),
  );
  return {
    options,
    read: reader(
      (text) => {
        const code = text.toUpperCase();
        return COUNTRY_CODES.includes(code) ? code : named(options(), text)?.code;
      },
      (code) => inPanel.of(code),
    ),
  };
};
