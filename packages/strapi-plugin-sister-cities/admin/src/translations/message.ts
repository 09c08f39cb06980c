import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

import { PLUGIN_ID } from '../../../shared/names';

import type en from './en.json';
import { ownWords } from './own-words';
import { currentTerms, subscribeToTerms } from './terms';
import type { ChoiceId } from './vocabulary/choice-words';

/** Every text of the plugin's forms, by its key in `en.json`. */
export type MessageId = keyof typeof en;

export type MessageValues = Readonly<Record<string, string | number>>;

export type Say = (id: MessageId | ChoiceId, values?: MessageValues) => string;

/** The key under which Strapi keeps a text of this plugin. */
export const translationKey = (id: MessageId | ChoiceId): string => `${PLUGIN_ID}.${id}`;

/** A text for Strapi to translate itself, such as a custom field's label. */
export const descriptor = (id: MessageId): { id: string } => ({ id: translationKey(id) });

/** Texts of the plugin in the language of the admin panel, with the city's own words for its partners. */
export const useMessages = (): Say => {
  const intl = useIntl();
  const terms = useSyncExternalStore(subscribeToTerms, currentTerms);
  return useCallback<Say>(
    (id, values) =>
      ownWords(terms, id, intl.locale) ?? intl.formatMessage({ id: translationKey(id) }, values),
    [intl, terms],
  );
};
