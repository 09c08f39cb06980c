import { isRecord } from '../../../shared/is-record';
import { relatedType } from './reach';
import type { GetModel } from './reach';

type Query = Record<string, unknown>;

const changedEach = (on: Query, change: (to: string, query: Query) => Query): Query =>
  Object.fromEntries(
    Object.entries(on).map(([to, query]): [string, unknown] => [
      to,
      isRecord(query) ? change(to, query) : query,
    ]),
  );

/** Changes the query below every relation that a populate in object form names, also below `on`. */
export const mapPopulate = (
  uid: string,
  populate: Query,
  getModel: GetModel,
  change: (to: string, query: Query) => Query,
): Query =>
  Object.fromEntries(
    Object.entries(populate).map(([name, nested]) => {
      if (!isRecord(nested)) return [name, nested];
      if (isRecord(nested.on)) {
        return [name, { ...nested, on: changedEach(nested.on, change) }];
      }
      const to = relatedType(uid, name, getModel);
      return [name, to === undefined ? nested : change(to, nested)];
    }),
  );
