import { IntlMessageFormat } from 'intl-messageformat';

import texts from './en.json';
import type { Say } from './message';

/** The texts in English without the admin panel, for tests of what is said. */
export const english: Say = (id, values = {}) => {
  const words: unknown = new IntlMessageFormat(texts[id], 'en').format(values);
  return String(words);
};
