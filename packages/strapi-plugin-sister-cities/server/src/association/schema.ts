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
    pledge: longText({
      label: 'Pledge',
      help: 'The words with which its residents pledge to keep the relationship active.',
      localized: true,
    }),
    ...partialDate('pledgedOn', { label: 'Pledged', help: 'When the pledge was given.', notInFuture: true }),
    capacityStatement: longText({
      label: 'Capacity',
      help: 'How it carries the finances and the staffing of the relationship.',
      localized: true,
    }),
    independenceStatement: longText({
      label: 'Independence',
      help: 'That it is financially independent of the city.',
      localized: true,
    }),
    accountableTo: text({ label: 'Accountable to', help: 'Such as the Mayor.', localized: true }),
    coalition: text({
      label: 'Coalition',
      help: 'The umbrella organization it belongs to, such as Portland Sister Cities Coalition.',
    }),
    officers: list('officers', {
      label: 'Officers',
      help: 'Who holds a public office in it. Only with their consent.',
    }),
    ein: text({
      label: 'Employer identification number',
      help: 'Kept inside the admin panel.',
      format: 'ein',
      private: true,
      maxLength: 10,
    }),
    privateNotes: longText({ label: 'Notes', help: 'Kept inside the admin panel.', private: true }),
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
