import { isRecord } from '../../../shared/is-record';
import type { Visibility } from '../../../shared/presentation';
import type { Values } from '../model/types';
import { hidesAttribute, hidesType, NOTHING_PUBLIC } from '../presentation/hidden';

import { targetsOf } from './reach';
import type { GetModel, ModelAttribute } from './reach';

/** What a city shows, and the models of what it is asked about. */
export interface Seen {
  visibility: Visibility;
  getModel: GetModel;
}

/** All that is told of a record that is hidden, to whoever is told that there is one. */
export const identityOf = (record: unknown): { id: unknown; documentId: unknown } => {
  const { id, documentId }: Values = isRecord(record) ? record : {};
  return { id, documentId };
};

/** A JSON value may look like a record, and is none. */
const leadsToRecords = (attribute: ModelAttribute | undefined): attribute is ModelAttribute =>
  attribute !== undefined && (attribute.type === 'relation' || targetsOf(attribute).length > 0);

const hidesAll = (attribute: ModelAttribute, { visibility }: Seen): boolean =>
  targetsOf(attribute).some((to) => hidesType(visibility, to));

/** The type of a record behind an attribute: polymorphic relations and dynamic zones say it of each record. */
const typeOf = (attribute: ModelAttribute, record: Values): string | undefined => {
  const own = record.__type ?? record.__component;
  if (typeof own === 'string') return own;
  const [only, ...others] = targetsOf(attribute);
  return others.length === 0 ? only : undefined;
};

/** The records behind an attribute; of a hidden one, nothing at all. */
const recordsShown = (attribute: ModelAttribute, value: unknown, seen: Seen): unknown => {
  if (Array.isArray(value))
    return value.map((each) => recordsShown(attribute, each, seen)).filter((each) => each !== null);
  const uid = isRecord(value) ? typeOf(attribute, value) : undefined;
  if (!isRecord(value) || uid === undefined) return value;
  return hidesType(seen.visibility, uid) ? null : attributesShown(uid, value, seen);
};

const attributesShown = (uid: string, record: Values, seen: Seen): Values => {
  const attributes = seen.getModel(uid)?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
      const attribute = attributes[name];
      if (hidesAttribute(seen.visibility, uid, name)) return [];
      if (!leadsToRecords(attribute)) return [[name, value]];
      return hidesAll(attribute, seen) ? [] : [[name, recordsShown(attribute, value, seen)]];
    }),
  );
};

/** Records of a type without what a city keeps to itself, at any depth. */
export const shown = (uid: string, value: unknown, seen: Seen): unknown => {
  if (Array.isArray(value)) return value.map((each) => shown(uid, each, seen));
  if (!isRecord(value)) return value;
  return hidesType(seen.visibility, uid) ? identityOf(value) : attributesShown(uid, value, seen);
};

/** Whether records of a type hold, at any depth, something that a switch governs, so that it has to be asked. */
export const holdsGoverned = (uid: string, value: unknown, getModel: GetModel): boolean => {
  const nothing: Seen = { visibility: NOTHING_PUBLIC, getModel };
  const behind = (attribute: ModelAttribute, nested: unknown): boolean => {
    if (Array.isArray(nested)) return nested.some((each) => behind(attribute, each));
    const to = isRecord(nested) ? typeOf(attribute, nested) : undefined;
    return to !== undefined && holdsGoverned(to, nested, getModel);
  };
  if (Array.isArray(value)) return value.some((each) => holdsGoverned(uid, each, getModel));
  if (!isRecord(value)) return false;
  const attributes = getModel(uid)?.attributes ?? {};
  return (
    hidesType(NOTHING_PUBLIC, uid) ||
    Object.entries(value).some(([name, nested]) => {
      const attribute = attributes[name];
      if (hidesAttribute(NOTHING_PUBLIC, uid, name)) return true;
      return leadsToRecords(attribute) && (hidesAll(attribute, nothing) || behind(attribute, nested));
    })
  );
};
