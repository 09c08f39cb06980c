import {
  choice,
  choices,
  list,
  longText,
  partialDate,
  relation,
  richText,
  slug,
  text,
  texts,
} from '../model/attributes';
import type { ContentTypeDefinition } from '../model/types';

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
  mainField: 'title',
  listColumns: ['title', 'partnerCity', 'designation', 'standing', 'establishedOn'],
  naturalKey: 'slug',
  ruleRelations: ['homeCity', 'partnerCity'],
  rules: [datesInOrder, twoDifferentCities, periodsFollowOneAnother],
  uniqueKeys: [onePerPair],
  attributes: {
    title: text({
      label: 'Title',
      help: 'Such as Portland – Sapporo. Left empty, it is made of the two cities.',
      localized: true,
    }),
    slug: slug({
      label: 'Slug',
      help: 'The name in web addresses, such as portland-sapporo.',
      targetField: 'title',
      required: true,
    }),
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
    designation: choice('designation', {
      label: 'Designation',
      help: 'What the cities are to each other: sister city or friendship city.',
      required: true,
    }),
    standing: choice('standing', {
      label: 'Standing',
      help: 'Whether the relationship is proposed, active, suspended or ended.',
      required: true,
    }),
    ...partialDate('establishedOn', {
      label: 'Established',
      help: 'Date of the first agreement, as exactly as it is known: 1959, 1988-05 or 2019-06-06.',
      placeholder: '1959',
      notInFuture: true,
    }),
    ...partialDate('designatedOn', {
      label: 'Designated',
      help: 'Since when the current designation holds. Counts for the year as a friendship city.',
      notInFuture: true,
    }),
    ...partialDate('endedOn', {
      label: 'Ended',
      help: 'When the relationship ended, if it has.',
      notInFuture: true,
    }),
    endCause: choice('endCause', {
      label: 'Why it ended',
      help: 'The main cause, if the relationship has ended.',
    }),
    summary: longText({
      label: 'Summary',
      help: 'Two or three sentences for the list of partners.',
      localized: true,
      maxLength: 1000,
    }),
    story: richText({ label: 'Story', help: 'The long text of the partner page.', localized: true }),
    reasons: choices('reason', { label: 'Reasons', help: 'Why the relationship was created.' }),
    circumstances: longText({
      label: 'Circumstances',
      help: 'Under which circumstances the relationship was created.',
      localized: true,
    }),
    opportunityAreas: choices('opportunityArea', {
      label: 'Opportunity areas',
      help: 'Where the exchange opens opportunities.',
    }),
    themes: choices('theme', { label: 'Themes', help: 'Along which lines the partnership has grown.' }),
    foundingLeaders: list('foundingLeaders', {
      label: 'Founding leaders',
      help: 'Who brought the relationship about, in the capacity the source states.',
    }),
    engagementLevel: choice('engagementLevel', {
      label: 'Engagement now',
      help: 'How close the contact is at present. Quiet years are normal.',
    }),
    engagementPeriods: list('engagementPeriods', {
      label: 'Engagement over time',
      help: 'Periods of closer and looser contact, and what caused the change.',
    }),
    ...partialDate('agreementSignedOn', {
      label: 'Agreement signed',
      help: 'When the agreement was signed, as exactly as it is known.',
      notInFuture: true,
    }),
    agreementSignedAt: text({ label: 'Agreement signed at', help: 'Where it was signed.', localized: true }),
    agreementSignatories: texts({ label: 'Signatories', help: 'Who signed it, with their office.' }),
    legalBasisCitation: text({
      label: 'Legal basis',
      help: 'The ordinance or resolution, as the clerk cites it.',
    }),
    legalBasisUrl: text({
      label: 'Legal basis, address',
      help: 'Where it can be read, with https://.',
      format: 'url',
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
    publicNotice: longText({
      label: 'Public notice',
      help: 'What visitors read while the relationship is suspended or emeritus.',
      localized: true,
      maxLength: 1000,
    }),
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
    source: text({ label: 'Source', help: 'Where these facts are written down.' }),
  },
};
