import { choice, longText, partialDate, relation, slug, text } from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

/** A thing that one city gave another, such as Sapporo's Peace Bell (P33). */
export const gift: ContentTypeDefinition = {
  name: 'gift',
  kind: 'collectionType',
  plural: 'gifts',
  displayName: 'Gift',
  description: 'A thing that one city gave another, and where it can be seen.',
  draftAndPublish: true,
  mainField: 'name',
  listColumns: ['name', 'direction', 'givenOn', 'relationship', 'location'],
  naturalKey: 'slug',
  publishedThrough: 'relationship',
  attributes: {
    name: text({ label: 'Name', help: 'What the gift is called.', required: true, localized: true }),
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
    ...partialDate('givenOn', { label: 'Given', help: 'As exactly as it is known.', notInFuture: true }),
    dateBasis: text({
      label: 'Basis of the date',
      help: 'How the date is known, if nobody states it outright.',
    }),
    description: longText({ label: 'Description', help: 'What it is and what it means.', localized: true }),
    location: text({ label: 'Location', help: 'Where it can be seen.', localized: true }),
    source: text({ label: 'Source', help: 'Where these facts are written down.' }),
  },
};
