import { IntlMessageFormat } from 'intl-messageformat';

import { VOCABULARY } from '../../../shared/vocabulary';

import texts from './en.json';
import type { Say } from './message';
import { textsOf } from './vocabulary/choice-words';

const all: Readonly<Record<string, string>> = { ...texts, ...textsOf(VOCABULARY) };

/** The texts in English without the admin panel, for tests of what is said. */
export const english: Say = (id, values = {}) => {
  const words: unknown = new IntlMessageFormat(all[id] ?? id, 'en').format(values);
  return String(words);
};
