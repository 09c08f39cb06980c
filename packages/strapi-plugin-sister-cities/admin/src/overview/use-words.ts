import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { useMessages } from '../translations/message';

import { wordsIn } from './words';
import type { Words } from './words';

/** What the page says, in the language of the panel. */
export const useWords = (): Words => {
  const say = useMessages();
  const { locale } = useIntl();
  return useMemo(() => wordsIn(say, locale), [say, locale]);
};
