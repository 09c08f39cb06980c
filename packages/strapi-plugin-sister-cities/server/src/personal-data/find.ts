import type { Core } from '@strapi/strapi';

import { FORMATS } from '../../../shared/formats';
import { isRecord } from '../../../shared/is-record';
import { uidOf } from '../../../shared/names';
import type { TypeName } from '../../../shared/names';
import type { Fate, RecordOfPerson } from '../../../shared/personal-data';
import { problem } from '../model/problem';
import type { Values } from '../model/types';
import { refuseIfAny } from '../problems-error';
import { tableOf, textOf } from '../strapi/table';

import { fateOfIdea, isSameAddress } from './fate';

/** A record of one person, with what it holds of the person. */
export interface Found extends RecordOfPerson {
  data: Values;
}

interface Place {
  type: TypeName;
  /** The attribute that holds the address. */
  address: string;
  title: string;
  populate: Readonly<Record<string, true>>;
  fate: (record: Values) => Fate;
}

const PLACES: readonly Place[] = [
  {
    type: 'volunteer-inquiry',
    address: 'email',
    title: 'name',
    populate: { associations: true },
    fate: () => 'delete',
  },
  {
    type: 'resident-idea',
    address: 'submitterEmail',
    title: 'title',
    populate: { relationship: true, goal: true, linkedGoal: true },
    fate: fateOfIdea,
  },
  {
    type: 'association-contact',
    address: 'email',
    title: 'name',
    populate: { association: true },
    fate: () => 'keep',
  },
];

/** Records that name people in lists; each item is for somebody of the office to change. */
const LISTS: readonly { type: TypeName; title: string; lists: readonly string[] }[] = [
  { type: 'association', title: 'name', lists: ['contactPoints', 'otherPeople', 'officers'] },
  { type: 'program', title: 'name', lists: ['contactPoints'] },
];

/** What a relation tells of the other record. */
const named = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...new Set(value.map((each: unknown) => named(each)))];
  return isRecord(value) ? (value.name ?? value.title ?? value.statement ?? null) : value;
};

const OWN = ['id', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'privateNotes'];

const contentOf = (row: Values, { populate }: Place): Values =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !OWN.includes(name))
      .map(([name, value]) => [name, name in populate ? named(value) : value]),
  );

const inPlace = async (strapi: Core.Strapi, place: Place, email: string): Promise<Found[]> => {
  const { type, address, title, populate, fate } = place;
  const rows = await tableOf(strapi, uidOf(type)).findMany({
    where: { [address]: { $eqi: email } },
    populate,
    orderBy: { id: 'asc' },
  });
  // Some databases take letters with and without an accent for the same.
  return rows
    .filter((row) => isSameAddress(row[address], email))
    .map((row) => ({
      type,
      documentId: textOf(row, 'documentId'),
      title: textOf(row, title),
      fate: fate(row),
      data: contentOf(row, place),
    }));
};

const itemsIn = (row: Values, lists: readonly string[], email: string): [string, Values[]][] =>
  lists.flatMap((list): [string, Values[]][] => {
    const items: unknown = row[list];
    const own = (Array.isArray(items) ? items : []).filter(
      (item): item is Record<string, unknown> => isRecord(item) && isSameAddress(item.email, email),
    );
    return own.length > 0 ? [[list, own]] : [];
  });

const inLists = async (strapi: Core.Strapi, email: string): Promise<Found[]> => {
  const found = new Map<string, Found>();
  for (const { type, title, lists } of LISTS)
    for (const row of await tableOf(strapi, uidOf(type)).findMany({ orderBy: { id: 'asc' } })) {
      const items = itemsIn(row, lists, email);
      const documentId = textOf(row, 'documentId');
      if (items.length > 0)
        found.set(`${type}:${documentId}`, {
          type,
          documentId,
          title: textOf(row, title) || type,
          fate: 'keep',
          data: Object.fromEntries(items),
        });
    }
  return [...found.values()];
};

/** Every record that holds the address of one person. */
export const findPerson = async (strapi: Core.Strapi, email: string): Promise<Found[]> => {
  const found: Found[] = [];
  for (const place of PLACES) found.push(...(await inPlace(strapi, place, email)));
  return [...found, ...(await inLists(strapi, email))];
};

/** @throws ValidationError when what was sent is no address. */
export const addressIn = ({ email }: Values): string => {
  const text = typeof email === 'string' ? email.trim() : '';
  if (!FORMATS.email.accepts(text)) refuseIfAny([problem(['email'], email, FORMATS.email.expected)]);
  return text;
};
