import type { SisterCitiesClient } from '../client';
import { SisterCitiesError } from '../error';
import type { Standing } from '../generated/model';
import { isObject } from '../json';
import type { AsOfOption, CallOptions } from '../list-options';

import { NETWORK } from './document';
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
  request: SisterCitiesClient['request'],
  { asOf, locale, signal }: AsOfOption & CallOptions,
): Promise<NetworkAnswer> => {
  const relationships: NetworkRelationship[] = [];
  for (let start = 0; ;) {
    const data: unknown = await request(NETWORK, { asOf, locale, start }, { signal });
    if (!isPage(data)) throw new SisterCitiesError('invalid_response');
    const { program, page, all } = data;
    relationships.push(...page.flatMap((each) => (each && !ENDED.includes(each.standing) ? [each] : [])));
    start += page.length;
    // A page without records ends it too: some may have been unpublished meanwhile.
    if (page.length === 0 || start >= all.pageInfo.total)
      return { homeCity: program?.homeCity ?? null, relationships };
  }
};
