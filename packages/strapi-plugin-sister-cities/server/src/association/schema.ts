import {
  boolean,
  choice,
  choices,
  inGroup,
  integer,
  list,
  longText,
  partialDate,
  relation,
  slug,
  text,
  texts,
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
  audience: 'public',
  mainField: 'name',
  listColumns: ['name', 'relationship', 'legalForm', 'isAcceptingVolunteers'],
  naturalKey: 'slug',
  importSection: 'associations',
  publishedThrough: 'relationship',
  attributes: {
    ...inGroup('Name and relationship', {
      name: text({
        label: 'Name',
        help: 'The name the public knows.',
        placeholder: 'Portland-Sapporo Sister City Association',
        required: true,
        localized: true,
        indexed: true,
      }),
      legalName: text({ label: 'Legal name', help: 'As registered, if it differs.' }),
      slug: slug({ label: 'Slug', help: 'The name in web addresses.', targetField: 'name', required: true }),
      relationship: relation('manyToOne', 'relationship', {
        label: 'Relationship',
        help: 'The relationship this association keeps active.',
        inversedBy: 'associations',
      }),
      legalForm: choice('legalForm', { label: 'Legal form', help: 'What kind of body it is.' }),
      ...partialDate('foundedOn', { label: 'Founded', help: 'When it was founded.', notInFuture: true }),
      coalition: text({
        label: 'Coalition',
        help: 'The umbrella organization it belongs to, such as Portland Sister Cities Coalition.',
      }),
    }),
    ...inGroup('What it does', {
      purpose: longText({
        label: 'Purpose',
        help: 'What the association does, for visitors.',
        localized: true,
      }),
      meetingPattern: text({
        label: 'Meets',
        help: 'In words, such as third Thursday of the month.',
        placeholder: 'Third Thursday of the month',
        localized: true,
      }),
      isAcceptingVolunteers: boolean({
        label: 'Accepts volunteers',
        help: 'Whether residents can join now.',
      }),
    }),
    ...inGroup('What the rules ask of it', {
      pledge: longText({
        label: 'Pledge',
        help: 'The words with which its residents pledge to keep the relationship active.',
        localized: true,
      }),
      ...partialDate('pledgedOn', {
        label: 'Pledged',
        help: 'When the pledge was given.',
        notInFuture: true,
      }),
      pledgeSignatories: texts({ label: 'Pledge signed by', help: 'Who signed it, with their consent.' }),
      financialCapacity: longText({
        label: 'Finances',
        help: 'How it carries the finances of the relationship.',
        localized: true,
      }),
      staffingCapacity: longText({
        label: 'Staffing',
        help: 'How it carries the staffing of the relationship: meetings and events through the year.',
        localized: true,
      }),
      independenceStatement: longText({
        label: 'Independence',
        help: 'That it is financially independent of the city.',
        localized: true,
      }),
      accountableTo: text({
        label: 'Accountable to',
        help: 'Such as the Mayor.',
        placeholder: 'The Mayor of Portland',
        localized: true,
      }),
      fundingSources: choices('fundingSource', {
        label: 'Funding sources',
        help: 'Where its money comes from.',
      }),
    }),
    ...inGroup('People and contacts', {
      contactPoints: list('contactPoints', {
        label: 'Public contacts',
        help: 'Whom the public can reach.',
      }),
      links: list('links', { label: 'Links', help: 'Website, donations, volunteering.' }),
      officers: list('officers', {
        label: 'Officers',
        help: 'Who holds a public office in it. Only with their consent.',
      }),
    }),
    ...inGroup('Kept inside the admin panel', {
      ein: text({
        label: 'Employer identification number',
        help: 'Kept inside the admin panel.',
        placeholder: '12-3456789',
        format: 'ein',
        private: true,
        maxLength: 10,
      }),
      otherPeople: list('people', {
        label: 'Other officers and contacts',
        help: 'People the office needs to reach. Kept inside the admin panel.',
        private: true,
      }),
      memberCount: integer({
        label: 'Members',
        help: 'How many members it has. Kept inside the admin panel.',
        min: 0,
        max: 1_000_000,
        private: true,
      }),
      residentShare: integer({
        label: 'Residents among the members, percent',
        help: 'How many of a hundred members live in the city. Kept inside the admin panel.',
        min: 0,
        max: 100,
        private: true,
      }),
      privateNotes: longText({ label: 'Notes', help: 'Kept inside the admin panel.', private: true }),
    }),
    ...inGroup('For the record', {
      events: relation('oneToMany', 'event', {
        label: 'Events',
        help: 'What the association organized.',
        mappedBy: 'association',
      }),
      source: text({ label: 'Source', help: 'Where these facts are written down.' }),
    }),
  },
};
