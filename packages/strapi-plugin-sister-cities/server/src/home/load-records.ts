import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { TypeName } from '../../../shared/names';
import { DEFINITIONS } from '../content-types';
import { linkedId } from '../documents/links';
import { onFile } from '../documents/on-file';
import type { Values } from '../model/types';
import { numberIn, textIn, textOf } from '../strapi/table';

import type { Records } from './health';

const documentIdOf = (row: Values): { documentId: string } => ({ documentId: textOf(row, 'documentId') });

const itemsIn = (row: Values, name: string): Values[] => [row[name] ?? []].flat().filter(isRecord);

/** A contact that the public knows, or that only the office does. */
const contactsIn = (row: Values): number =>
  [...itemsIn(row, 'contactPoints'), ...itemsIn(row, 'otherPeople')].filter(
    (each) => textIn(each, 'email') !== null || textIn(each, 'telephone') !== null,
  ).length;

const mediaOf = (type: TypeName): string[] =>
  Object.entries(DEFINITIONS[type].attributes).flatMap(([name, attribute]) =>
    attribute.type === 'media' ? [name] : [],
  );

const picturesIn =
  (type: TypeName) =>
  (row: Values): Records['pictures'] =>
    mediaOf(type)
      .flatMap((name) => itemsIn(row, name))
      .filter((file) => textOf(file, 'mime').startsWith('image/'))
      .map((file) => ({ ...documentIdOf(row), type, text: textIn(file, 'alternativeText') }));

/** What is on file of the types that something can be missing in, each read once. */
export const loadRecords = async (strapi: Core.Strapi): Promise<Records> => {
  const relationships = await onFile(strapi, 'relationship', {}, mediaOf('relationship'));
  const cities = await onFile(strapi, 'city', {}, mediaOf('city'));
  const events = await onFile(strapi, 'event', {}, mediaOf('event'));
  const gifts = await onFile(strapi, 'gift', {}, mediaOf('gift'));
  const goals = await onFile(strapi, 'goal', {}, ['relationship']);
  const associations = await onFile(strapi, 'association', {}, ['relationship']);
  return {
    relationships: relationships.map((row) => ({
      ...documentIdOf(row),
      standing: textIn(row, 'standing'),
      establishedOn: textIn(row, 'establishedOn'),
    })),
    goals: goals.map((row) => ({
      state: textOf(row, 'state'),
      statedOn: textIn(row, 'statedOn'),
      retiredOn: textIn(row, 'retiredOn'),
      relationshipDocumentId: linkedId(row.relationship),
    })),
    associations: associations.map((row) => ({
      ...documentIdOf(row),
      relationshipDocumentId: linkedId(row.relationship),
      contacts: contactsIn(row),
    })),
    cities: cities.map((row) => ({
      ...documentIdOf(row),
      latitude: numberIn(row, 'latitude'),
      longitude: numberIn(row, 'longitude'),
      registers: itemsIn(row, 'identifiers').map((each) => textOf(each, 'scheme')),
    })),
    events: events.map((row) => ({
      ...documentIdOf(row),
      startsOn: textIn(row, 'startsOn'),
      eventStatus: textIn(row, 'eventStatus'),
    })),
    pictures: [
      ...relationships.flatMap(picturesIn('relationship')),
      ...cities.flatMap(picturesIn('city')),
      ...events.flatMap(picturesIn('event')),
      ...gifts.flatMap(picturesIn('gift')),
    ],
  };
};
