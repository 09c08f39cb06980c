import { getFetchClient, useNotification } from '@strapi/strapi/admin';

import type { LifeOf } from '../../../shared/office';

import { addressOf } from './use-life';

/** What every part of the panel works with. */
export interface Desk {
  life: LifeOf;
  /** The language of the content that the page shows. */
  contentLocale: string | undefined;
  /** Asks the server where the relationship stands. */
  reload: () => void;
  /** Loads the document of the page again. */
  refreshPage: () => void;
  /** Puts the focus to the beginning of the panel. */
  focusPanel: () => void;
}

/** What the server tells of a request that it took, as far as there is something to tell. */
interface Told {
  sequence?: number;
  hasMoved?: boolean;
}

/** Sends something to a route of the relationship; then says what came of it, and shows what is there now. */
export const useSend = ({ life, reload, refreshPage }: Desk) => {
  const { post } = getFetchClient();
  const { toggleNotification } = useNotification();
  return async (
    way: 'transitions' | 'corrections' | 'decisions',
    request: object,
    wordsFor: (told: Told) => string,
    locale: string,
  ): Promise<void> => {
    const { data } = await post<{ data: Told }>(`${addressOf(life.documentId)}/${way}`, request, {
      params: { locale },
    });
    toggleNotification({ type: 'success', message: wordsFor(data.data) });
    reload();
    refreshPage();
  };
};
