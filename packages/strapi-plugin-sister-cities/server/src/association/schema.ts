import {
  boolean,
  choice,
  choices,
  list,
  longText,
  partialDate,
  relation,
  slug,
  text,
} from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

/** The nonprofit that keeps a relationship active (schema.org `NGO`; P22 to P28, P31). */
export const association: ContentTypeDefinition = {
  name: 'association',
  kind: 'collectionType',
  plural: 'associations',
  displayName: 'Association',
  description: 'The nonprofit or committee of residents that keeps a relationship active.',
  draftAndPublish: true,
  mainField: 'name',
  listColumns: ['name', 'relationship', 'legalForm', 'isAcceptingVolunteers'],
  naturalKey: 'slug',
  publishedThrough: 'relationship',
  attributes: {
    name: text({ label: 'Name', help: 'The name the public knows.', required: true, localized: true }),
    legalName: text({ label: 'Legal name', help: 'As registered, if it differs.' }),
    slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'name', required: true }),
    relationship: relation('manyToOne', 'relationship', {
      label: 'Relationship',
      help: 'The relationship this association keeps active.',
      inversedBy: 'associations',
    }),
    legalForm: choice('legalForm', { label: 'Legal form', help: 'What kind of body it is.' }),
    ...partialDate('foundedOn', { label: 'Founded', help: 'When it was founded.', notInFuture: true }),
    purpose: longText({
      label: 'Purpose',
      help: 'What the association does, for visitors.',
      localized: true,
    }),
    fundingSources: choices('fundingSource', {
      label: 'Funding sources',
      help: 'Where its money comes from.',
    }),
    meetingPattern: text({
      label: 'Meets',
      help: 'In words, such as third Thursday of the month.',
      localized: true,
    }),
    isAcceptingVolunteers: boolean({ label: 'Accepts volunteers', help: 'Whether residents can join now.' }),
    contactPoints: list('contactPoints', { label: 'Public contacts', help: 'Whom the public can reach.' }),
    links: list('links', { label: 'Links', help: 'Website, donations, volunteering.' }),
    events: relation('oneToMany', 'event', {
      label: 'Events',
      help: 'What the association organized.',
      mappedBy: 'association',
    }),
    source: text({ label: 'Source', help: 'Where these facts are written down.' }),
  },
};
