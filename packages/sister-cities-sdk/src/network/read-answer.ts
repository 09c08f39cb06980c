import type { Ask } from '../ask';
import { SisterCitiesError } from '../error';
import type { Standing } from '../generated/model';
import { isObject } from '../json';
import type { AsOfOption, CallOptions } from '../list-options';

import type { NetworkAnswer, NetworkPlace, NetworkRelationship } from './types';

interface Page {
  program: { homeCity: NetworkPlace | null } | null;
  page: (NetworkRelationship | null)[];
  all: { pageInfo: { total: number } };
}

const ENDED: readonly Standing[] = ['terminated', 'withdrawn', 'declined'];

// As everywhere in this package: a server answers a query as its schema says, or with an error.
const isPage = (data: unknown): data is Page =>
  isObject(data) && Array.isArray(data.page) && isObject(data.all) && isObject(data.all.pageInfo);

/** Reads on until nothing is left, whatever the server's longest page is. */
export const readAnswer = async (
  ask: Ask,
  { asOf, locale, signal }: AsOfOption & CallOptions,
): Promise<NetworkAnswer> => {
  const relationships: NetworkRelationship[] = [];
  for (let start = 0; ;) {
    const variables = { asOf, locale, start };
    const data: unknown = await ask({ operation: 'network', variables, signal });
    if (!isPage(data)) throw new SisterCitiesError('invalid_response');
    const { program, page, all } = data;
    for (const each of page) if (each && !ENDED.includes(each.standing)) relationships.push(each);
    start += page.length;
    // A page without records ends it too: some may have been unpublished meanwhile.
    if (!page.length || start >= all.pageInfo.total)
      return { homeCity: program?.homeCity ?? null, relationships };
  }
};
