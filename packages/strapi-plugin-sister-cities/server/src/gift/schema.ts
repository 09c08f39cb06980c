import {
  choice,
  images,
  inGroup,
  longText,
  money,
  partialDate,
  relation,
  slug,
  text,
} from '../model/attributes';
import { coordinate } from '../model/found-by-name';
import type { ContentTypeDefinition } from '../model/types';
import { bothCoordinatesOrNeither } from '../city/rules';

/** A thing that one city gave another, such as Sapporo's Peace Bell (P33). */
export const gift: ContentTypeDefinition = {
  name: 'gift',
  kind: 'collectionType',
  plural: 'gifts',
  displayName: 'Gift',
  description: 'A thing that one city gave another, and where it can be seen.',
  draftAndPublish: true,
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'direction', 'givenOn', 'relationship', 'location'],
  naturalKey: 'slug',
  importSection: 'gifts',
  publishedThrough: 'relationship',
  rules: [bothCoordinatesOrNeither],
  attributes: {
    ...inGroup('The gift', {
      name: text({
        label: 'Name',
        help: 'What the gift is called.',
        placeholder: 'Peace Bell',
        required: true,
        localized: true,
        indexed: true,
      }),
      slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'name', required: true }),
      relationship: relation('manyToOne', 'relationship', {
        label: 'Relationship',
        help: 'The relationship it was given in.',
        inversedBy: 'gifts',
      }),
      direction: choice('giftDirection', {
        label: 'Direction',
        help: 'Given by the home city, or received.',
        required: true,
      }),
      from: relation('manyToOne', 'city', { label: 'From', help: 'The city that gave it.' }),
      to: relation('manyToOne', 'city', { label: 'To', help: 'The city that received it.' }),
      ...partialDate('givenOn', {
        label: 'Given',
        help: 'As exactly as it is known.',
        placeholder: '1988',
        notInFuture: true,
        indexed: true,
      }),
      dateBasis: text({
        label: 'Basis of the date',
        help: 'How the date is known, if nobody states it outright.',
      }),
      description: longText({
        label: 'Description',
        help: 'What it is and what it means.',
        localized: true,
      }),
    }),
    ...inGroup('Where it can be seen', {
      location: text({
        label: 'Location',
        help: 'Where it can be seen.',
        placeholder: 'Oregon Convention Center',
        localized: true,
      }),
      latitude: coordinate('latitude', {
        label: 'Latitude',
        help: 'Degrees, north positive.',
        pair: 'longitude',
      }),
      longitude: coordinate('longitude', {
        label: 'Longitude',
        help: 'Degrees, east positive.',
        pair: 'latitude',
      }),
      pictures: images({
        label: 'Pictures',
        help: 'Pictures of it, each with a text for those who cannot see it.',
      }),
    }),
    ...inGroup('Kept inside the admin panel', {
      ...money('estimatedValue', {
        label: 'Estimated value',
        help: 'For the gift rules of the city. Kept inside the admin panel.',
      }),
      recordSeries: text({
        label: 'Record series',
        help: 'Where the clerk keeps its papers. Kept inside the admin panel.',
        private: true,
      }),
    }),
    ...inGroup('For the record', {
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
