import { lowerFirst, ownName, upperFirst } from './names.mjs';

/**
 * What the operations of a kind of record are called, and the methods of the client after them: `cities` (after the
 * query `sisterCitiesCities`), `city`, `cityBySlug` and `cityTotal`.
 */
export const operationNames = ({ name, list, key }) => {
  const one = lowerFirst(name);
  if (!list) return { one };
  return {
    list: ownName(list),
    one,
    byKey: `${one}By${upperFirst(key)}`,
    total: `${one}Total`,
  };
};
