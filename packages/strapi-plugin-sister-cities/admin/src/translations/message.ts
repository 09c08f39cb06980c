import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';

import { PLUGIN_ID } from '../../../shared/names';
import type { Designation, Terminology } from '../../../shared/presentation';

import type en from './en.json';
import { currentTerms } from './known-terms';
import { nounsFor, ownTextOf, ownWords } from './own-words';
import { subscribeToTerms } from './terms';
import type { ChoiceId } from './vocabulary/choice-words';

/** Every text of the plugin's forms, by its key in `en.json`; `useMessages` finds its form with the city's nouns by itself. */
export type MessageId = Exclude<keyof typeof en, `${string}.own`>;

export type MessageValues = Readonly<Record<string, string | number>>;

export type Say = (id: MessageId | ChoiceId, values?: MessageValues) => string;

/** The key under which Strapi keeps a text of this plugin. */
export const translationKey = (id: MessageId | ChoiceId): string => `${PLUGIN_ID}.${id}`;

/** A text for Strapi to translate itself, such as a custom field's label. */
export const descriptor = (id: MessageId): { id: string } => ({ id: translationKey(id) });

/** Says the sentence of a text that has places for the city's own nouns; `undefined` where the usual one holds. */
const sayWithNouns = (
  intl: IntlShape,
  terms: Terminology,
  id: MessageId | ChoiceId,
  values: MessageValues | undefined,
): string | undefined => {
  const key = `${PLUGIN_ID}.${ownTextOf(id)}`;
  const text = intl.messages[key];
  if (typeof text !== 'string') return undefined;
  const labelOf = (designation: Designation): string =>
    intl.formatMessage({ id: translationKey(`vocabulary.designation.${designation}`) });
  const nouns = nounsFor(text, terms, intl.locale, labelOf);
  return nouns && intl.formatMessage({ id: key }, { ...values, ...nouns });
};

/** Texts of the plugin in the language of the admin panel, with the city's own words for its partners. */
export const useMessages = (): Say => {
  const intl = useIntl();
  const terms = useSyncExternalStore(subscribeToTerms, currentTerms);
  return useCallback<Say>(
    (id, values) =>
      ownWords(terms, id, intl.locale) ??
      sayWithNouns(intl, terms, id, values) ??
      intl.formatMessage({ id: translationKey(id) }, values),
    [intl, terms],
  );
};
