import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';

/** How many rows a page of a list has where the records are named: as many as are named at the most. */
const PAGE_SIZE = 50;

/** A type in the Content Manager, for people and for its own API. */
const pathOf = (type: TypeName): string => `/content-manager/collection-types/${uidOf(type)}`;

/** The form of a record. */
export const recordPage = (type: TypeName, documentId: string): string => `${pathOf(type)}/${documentId}`;

/** The list of a type; with document ids, of these records only. */
export const listPage = (type: TypeName, documentIds: readonly string[] = []): string => {
  const path = pathOf(type);
  if (documentIds.length === 0) return path;
  const named = documentIds.map((each, index): [string, string] => [
    `filters[$and][0][documentId][$in][${String(index)}]`,
    each,
  ]);
  const query = new URLSearchParams([['page', '1'], ['pageSize', String(PAGE_SIZE)], ...named]);
  return `${path}?${query.toString()}`;
};
