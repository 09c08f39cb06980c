import {
  choice,
  choices,
  file,
  images,
  inGroup,
  integer,
  list,
  longText,
  partialDate,
  relation,
  richText,
  slug,
  text,
  texts,
} from '../model/attributes';
import { notItself } from '../model/relations';
import type { ContentTypeDefinition } from '../model/types';

import { designationFitsStanding, existingHasSource } from '../lifecycle/entry';

import { periodsFollowOneAnother } from './engagement';
import { datesInOrder, onePerPair, twoDifferentCities } from './rules';

/** The tie between the home city and one partner city: what it is, since when, why, and what for. */
export const relationship: ContentTypeDefinition = {
  name: 'relationship',
  kind: 'collectionType',
  plural: 'relationships',
  displayName: 'Relationship',
  description: 'The tie between the home city and a partner city, with its designation, standing and goals.',
  draftAndPublish: true,
  audience: 'public',
  mainField: 'title',
  listColumns: ['title', 'partnerCity', 'designation', 'standing', 'establishedOn'],
  naturalKey: 'slug',
  importSection: 'relationships',
  ruleRelations: ['homeCity', 'partnerCity', 'succeeds'],
  acyclic: ['succeeds'],
  creationRules: [existingHasSource],
  rules: [
    designationFitsStanding,
    datesInOrder,
    twoDifferentCities,
    periodsFollowOneAnother,
    notItself('succeeds'),
  ],
  uniqueKeys: [onePerPair],
  attributes: {
    ...inGroup('The two cities', {
      homeCity: relation('manyToOne', 'city', {
        label: 'Home city',
        help: 'The city that runs this program.',
        required: true,
      }),
      partnerCity: relation('manyToOne', 'city', {
        label: 'Partner city',
        help: 'The city abroad. Never the home city itself.',
        required: true,
      }),
      title: text({
        label: 'Title',
        help: 'Such as Portland – Sapporo. Left empty, it is made of the two cities.',
        placeholder: 'Portland – Sapporo',
        localized: true,
      }),
      slug: slug({
        label: 'Slug',
        help: 'The name in web addresses, such as portland-sapporo.',
        targetField: 'title',
        required: true,
      }),
    }),
    ...inGroup('Where it stands', {
      designation: choice('designation', {
        label: 'Designation',
        help: 'What the cities are to each other. A new relationship that exists already gets both this and a standing; a proposal gets neither.',
        writtenByTransitions: true,
        indexed: true,
      }),
      standing: choice('standing', {
        label: 'Standing',
        help: 'Whether the relationship is proposed, active, suspended or ended.',
        writtenByTransitions: true,
        alwaysSet: true,
        indexed: true,
      }),
      ...partialDate('establishedOn', {
        label: 'Established',
        help: 'Date of the first agreement, as exactly as it is known: 1959, 1988-05 or 2019-06-06.',
        placeholder: '1959',
        notInFuture: true,
        indexed: true,
      }),
      ...partialDate('designatedOn', {
        label: 'Designated',
        help: 'Since when the current designation holds. Counts for the year as a friendship city.',
        placeholder: '2022',
        notInFuture: true,
        writtenByTransitions: true,
      }),
      ...partialDate('endedOn', {
        label: 'Ended',
        help: 'When the relationship ended, if it has.',
        notInFuture: true,
        writtenByTransitions: true,
      }),
      endCause: choice('endCause', {
        label: 'Why it ended',
        help: 'The main cause, if the relationship has ended.',
        writtenByTransitions: true,
      }),
      publicNotice: longText({
        label: 'Public notice',
        help: 'What visitors read while the relationship is suspended or emeritus.',
        localized: true,
        maxLength: 1000,
      }),
      ...partialDate('nextReviewOn', {
        label: 'Next review',
        help: 'When the relationship is to be looked at again, if your program reviews its relationships.',
      }),
    }),
    ...inGroup('Why and what for', {
      summary: longText({
        label: 'Summary',
        help: 'Two or three sentences for the list of partners.',
        localized: true,
        maxLength: 1000,
      }),
      story: richText({ label: 'Story', help: 'The long text of the partner page.', localized: true }),
      reasons: choices('reason', { label: 'Reasons', help: 'Why the relationship was created.' }),
      opportunityAreas: choices('opportunityArea', {
        label: 'Opportunity areas',
        help: 'Where the exchange opens opportunities.',
      }),
      themes: choices('theme', { label: 'Themes', help: 'Along which lines the partnership has grown.' }),
      circumstances: longText({
        label: 'Circumstances',
        help: 'Under which circumstances the relationship was created.',
        localized: true,
      }),
      foundingLeaders: list('foundingLeaders', {
        label: 'Founding leaders',
        help: 'Who brought the relationship about, in the capacity the source states.',
      }),
      contextNote: longText({
        label: 'Context',
        help: 'A fact that puts the relationship in context, such as the rank of an export market.',
        localized: true,
        maxLength: 1000,
      }),
      ...partialDate('contextNoteAsOf', {
        label: 'Context as of',
        help: 'When that fact held.',
        notInFuture: true,
      }),
      gallery: images({
        label: 'Pictures',
        help: 'Pictures for the partner page, each with a text for those who cannot see it.',
      }),
    }),
    ...inGroup('Engagement over time', {
      engagementLevel: choice('engagementLevel', {
        label: 'Engagement now',
        help: 'How close the contact is at present. Quiet years are normal.',
        indexed: true,
      }),
      engagementPeriods: list('engagementPeriods', {
        label: 'Engagement over time',
        help: 'Periods of closer and looser contact, and what caused the change.',
      }),
    }),
    ...inGroup('Agreement and legal basis', {
      ...partialDate('agreementSignedOn', {
        label: 'Agreement signed',
        help: 'When the agreement was signed, as exactly as it is known.',
        notInFuture: true,
      }),
      agreementSignedAt: text({
        label: 'Agreement signed at',
        help: 'Where it was signed.',
        localized: true,
      }),
      agreementSignatories: texts({ label: 'Signatories', help: 'Who signed it, with their office.' }),
      agreementLanguages: texts({
        label: 'Languages of the agreement',
        help: 'BCP 47 tags of the languages it was signed in, such as en and ja.',
        format: 'language',
      }),
      agreementDocument: file({
        label: 'Agreement, as a file',
        help: 'Add it only once it may be read by everyone: files of the media library are never private.',
      }),
      ...partialDate('agreementExpiresOn', {
        label: 'Agreement expires',
        help: 'If it ends by itself.',
      }),
      agreementRenewalMonths: integer({
        label: 'Renewed every … months',
        help: 'If it is renewed at intervals, the number of months between.',
        min: 1,
        max: 1200,
      }),
      legalBasisCitation: text({
        label: 'Legal basis',
        help: 'The ordinance or resolution, as the clerk cites it.',
        placeholder: 'Resolution 37588',
      }),
      legalBasisUrl: text({
        label: 'Legal basis, address',
        help: 'Where it can be read, with https://.',
        format: 'url',
      }),
      restrictionAttestation: longText({
        label: 'Attestation on restrictions',
        help: 'What the city attests where a law restricts partners of some countries.',
        maxLength: 2000,
      }),
    }),
    ...inGroup('What belongs to it', {
      goals: relation('oneToMany', 'goal', {
        label: 'Goals',
        help: 'What the relationship is for.',
        mappedBy: 'relationship',
      }),
      associations: relation('oneToMany', 'association', {
        label: 'Associations',
        help: 'The nonprofits that keep the relationship active.',
        mappedBy: 'relationship',
      }),
      events: relation('manyToMany', 'event', {
        label: 'Events',
        help: 'What took place within the relationship.',
        mappedBy: 'relationships',
      }),
      letters: relation('manyToMany', 'letter', {
        label: 'Letters',
        help: 'Letters that concern the relationship.',
        mappedBy: 'relationships',
      }),
      gifts: relation('oneToMany', 'gift', {
        label: 'Gifts',
        help: 'What the cities gave each other.',
        mappedBy: 'relationship',
      }),
      succeeds: relation('manyToOne', 'relationship', {
        label: 'Follows on from',
        help: 'The ended relationship of the same two cities that this one takes up again.',
      }),
    }),
    ...inGroup('For the record', {
      source: text({
        label: 'Source',
        help: 'Where these facts are written down. Needed for a relationship that exists already.',
        placeholder: 'Council minutes of 6 June 2019',
      }),
      privateNotes: longText({ label: 'Notes', help: 'Kept inside the admin panel.', private: true }),
    }),
  },
};
